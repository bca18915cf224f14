import Homework
import Yams

extension Block {
    /// One language's half of an exercise: `text` and `guide` are this language's, the rest is the same in all.
    func exercise(_ kind: ExerciseKind) -> Exercise? {
        let edition = edition()
        let fromMeeting = UInt8(number("from-meeting", 1...20))
        let evidence = choice("evidence", Evidence.self)
        let sources = lines("sources", .therapist)
        let review = review()
        let settings = kind == .evening ? block("settings")?.settings() : nil
        let guide = block("for-therapist")?.guide()
        let text = ExerciseText(
            title: text("title", .couple), why: lines("why", .couple, 2...2),
            talk: kind == .talk ? block("talk")?.talk() : nil,
            evening: kind == .evening ? block("evening")?.evening() : nil,
            body: kind == .sheet ? lines("body", .couple) : [])
        finish()
        guard let edition, let evidence, let guide else { return nil }
        return Exercise(
            edition: edition, kind: kind, fromMeeting: fromMeeting, evidence: evidence,
            sources: Localized(same: sources), review: review, settings: settings, text: Localized(same: text),
            guide: Localized(same: guide))
    }

    /// The key and version; the key is the file's name.
    func edition() -> ExerciseEdition? {
        let version = UInt16(number("version", 1...Int(UInt16.max)))
        guard let written = scalar("key") else { return nil }
        guard let key = ExerciseKey(written) else {
            note(.expected("key", what: "small letters, figures and hyphens"), at: "key")
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

    /// The concerns that lead here, each with its reason.
    func reasons() -> [Concern: String] {
        guard let block = block("reasons") else { return [:] }
        defer { block.finish() }
        return Dictionary(
            uniqueKeysWithValues: Concern.allCases.filter { block.has(hyphenated("\($0)")) }
                .map { ($0, block.text(hyphenated("\($0)"), .therapist)) })
    }
}
