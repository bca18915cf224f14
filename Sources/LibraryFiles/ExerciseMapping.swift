import Homework
import Yams

extension Block {
    /// An exercise in one language: `text` and `guide` are in this language, everything else is the same in all.
    func exercise(_ kind: ExerciseKind) -> Exercise? {
        let edition = edition()
        let fromMeeting = UInt8(number("from-meeting", 1...20))
        let evidence = choice("evidence", Evidence.self)
        let sources = lines("sources", .therapist)
        let review = review()
        let people = people(kind)
        let asks = kind == .evening && has("asks-penetration") && flag("asks-penetration")
        let leadsToTouch = [.talk, .sheet].contains(kind) && has("leads-to-touch") && flag("leads-to-touch")
        let needsCheck = has("medical-check") && flag("medical-check")
        let onlyWith = has("only-with") ? choices("only-with", Concern.self) : []
        let includes = kind == .evening && has("includes") ? keys("includes") : []
        if leadsToTouch, people.contains(.one) { note(.touchAlone, at: "people") }
        let settings = kind == .evening ? block("settings")?.settings(asks: asks) : nil
        let together = kind == .evening ? choice("together", Together.self) : .notYet
        let guide = block("for-therapist")?.guide()
        let practice = kind == .practice ? block("practice") : nil
        let plan = practice?.practicePlan()
        let text = ExerciseText(
            title: text("title", .couple), why: lines("why", .couple, 2...2),
            talk: kind == .talk ? block("talk")?.talk() : nil,
            evening: kind == .evening ? block("evening")?.evening(asks: asks) : nil,
            body: kind == .sheet ? lines("body", .couple) : [],
            practice: plan.flatMap { practice?.practice($0.places) },
            items: kind == .list ? block("list")?.items() ?? [] : [],
            alone: kind == .talk && people.contains(.one) && people.count > 1 ? block("alone")?.alone() : nil)
        finish()
        guard let edition, let evidence, let guide, let together, !people.isEmpty else { return nil }
        if kind == .practice, plan == nil { return nil }
        return Exercise(
            edition: edition, kind: kind, people: people, fromMeeting: fromMeeting, evidence: evidence,
            sources: Localized(same: sources), review: review, settings: settings, together: together,
            asksPenetration: asks, leadsToTouch: leadsToTouch, needsCheck: needsCheck, includes: includes,
            onlyWith: onlyWith,
            practice: plan,
            text: Localized(same: text), guide: Localized(same: guide))
    }

    /// How many people it is for. Touching each other is never for one person alone, and a practice is for nobody else.
    private func people(_ kind: ExerciseKind) -> Set<HeadCount> {
        let people = choices("people", HeadCount.self)
        if has("people"), people.isEmpty { note(.empty("people"), at: "people") }
        if kind == .evening, people.contains(.one) { note(.touchAlone, at: "people") }
        if kind == .list, people.contains(.one) { note(.listAlone, at: "people") }
        if kind == .practice, !people.isEmpty, people != [.one] { note(.practiceForOne, at: "people") }
        return people
    }

    /// The items of a list: short names of what two can do together.
    fileprivate func items() -> [String] {
        defer { finish() }
        return lines("items", .couple, 6...40)
    }

    /// The keys of other entries.
    func keys(_ field: String) -> [ExerciseKey] {
        guard let sequence = node(field)?.sequence, !sequence.isEmpty else {
            if has(field) { note(.expected(field, what: "a list of keys"), at: field) }
            return []
        }
        return sequence.compactMap { item in
            if let key = item.scalar.flatMap({ ExerciseKey($0.string) }) { return key }
            note(.expected(field, what: "a list of keys"), at: field)
            return nil
        }
    }

    /// The key and the version. The key has to be the file's name.
    func edition() -> ExerciseEdition? {
        let version = UInt16(number("version", 1...Int(UInt16.max)))
        guard let written = scalar("key") else { return nil }
        guard let key = ExerciseKey(written) else {
            note(.expected("key", what: "small letters, digits and hyphens"), at: "key")
            return nil
        }
        let name = FileName(findings.file)?.stem ?? ""
        if name != written { note(.wrongKey(name), at: "key") }
        return ExerciseEdition(key: key, version: version)
    }

    /// `reviewed: not-yet`, or who read it and when.
    private func review() -> Review? {
        guard let node = node("reviewed") else { return nil }
        if node.scalar?.string == "not-yet" { return nil }
        guard let block = block("reviewed") else { return nil }
        defer { block.finish() }
        let by = block.text("by", .therapist)
        let date = block.scalar("date") ?? ""
        let figures = date.split(separator: "-", omittingEmptySubsequences: false)
        if figures.map(\.count) != [4, 2, 2] || !figures.joined().allSatisfy(\.isNumber) {
            block.note(.expected("date", what: "a day such as 2026-11-22"), at: "date")
        }
        return Review(by: by, date: date)
    }

    private func guide() -> TherapistGuide {
        defer { finish() }
        return TherapistGuide(
            name: text("name", .therapist), purpose: text("purpose", .therapist),
            cautions: lines("cautions", .therapist),
            contraindications: lines("never", .therapist).map { Contraindication($0, .never) }
                + lines("contraindications", .therapist).map { Contraindication($0, .withReason) },
            prerequisites: lines("prerequisites", .therapist), reasons: reasons())
    }

    /// The concerns that lead to this exercise, each with its reason.
    func reasons() -> [Concern: String] {
        guard let block = block("reasons") else { return [:] }
        defer { block.finish() }
        return Dictionary(
            uniqueKeysWithValues: Concern.allCases.filter { block.has(hyphenated("\($0)")) }
                .map { ($0, block.text(hyphenated("\($0)"), .therapist)) })
    }
}
