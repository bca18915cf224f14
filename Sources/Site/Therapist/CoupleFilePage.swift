import Homework
import Pages

// The couple's file as a page, from the view alone.
extension CoupleRequest {
    func showCoupleFile() async throws -> Outcome { .page(coupleFilePage) }

    private typealias Page = TherapistPages.CoupleFile
    private typealias Item = TherapistPages.CoupleFile.Item

    fileprivate var coupleFilePage: TherapistPages.CoupleFile {
        let file = view.coupleFile
        let parts: [(Page.Kind, [Item])] = [
            (.alerts, file.alerts.map(item)), (.homework, file.homework.map(item)),
            (.cautions, file.cautions.map(item)), (.openings, file.openings.map(item)),
            (.talks, file.talks.map(item)), (.meetings, file.meetings.map { Item(day: dated($0)) }),
            (.notes, noted + file.notes.map { Item(day: words.dated($0.day), lines: [$0.text]) }),
        ]
        return Page(
            back: back, names: names, recordHref: link(.record), parts: parts.map { Page.Part($0.0, $0.1, texts) },
            texts)
    }

    /// What brings the couple, as it was ticked last.
    private var noted: [Item] {
        guard let noted = view.file.concerns, !noted.isEmpty else { return [] }
        let checked = noted.checkedOn.map {
            texts("therapist.file.checked", ["day": words.dated($0), "reason": noted.checkedBy ?? ""])
        }
        let names =
            noted.concerns.compactMap { library.concerns[request.language][$0] }
            + noted.goals.map { texts("therapist.goal.\($0)") }
            + noted.findings.map { texts("therapist.finding.\($0)") }
            + [checked].compactMap { $0 }
        return [Item(day: words.dated(noted.day), name: texts("therapist.plan.asked"), lines: names)]
    }

    /// *tiredness, children*
    func foreseen(_ barriers: [Barrier]) -> String {
        barriers.map { texts("therapist.barrier.\($0)") }.joined(separator: ", ")
    }

    /// A date with its year, since a file may be read years later.
    func dated(_ instant: Instant) -> String { words.dated(mine.day(of: instant)) }

    /// An alert in words, and what was done about it. The letter itself is behind the alert's link.
    private func item(_ alert: Alert) -> Item {
        Item(
            day: dated(alert.at), name: alertName(alert), lines: alertLines(alert),
            link: TherapistPages.Link(texts("therapist.file.open"), href: link(.flag, address(of: alert.place))))
    }

    /// *Urgent: Sam. Felt it had to be.*
    func alertName(_ alert: Alert) -> String {
        let flags = alert.causes.map { flag($0, alert.place, alert.at) }
        let sentences = flags.map(\.sentence).joined(separator: " ")
        return "\(flags.first?.level ?? ""): \(Isolate.name(flags.first?.who ?? "")). \(sentences)"
    }

    func alertLines(_ alert: Alert) -> [String] {
        alert.dealings.map(said) + (alert.isOpen ? [texts("therapist.file.notDealtWith")] : [])
    }

    private func item(_ homework: FiledHomework) -> Item {
        let assignment = homework.assignment
        let alone = homework.member.flatMap(view.joint.name).map { texts("therapist.practice.alone", ["name": $0]) }
        var lines =
            [alone].compactMap { $0 }
            + (assignment.why.isEmpty ? [] : [texts("therapist.file.why", ["why": assignment.why])])
        if let line = assignment.line { lines.append(texts("therapist.file.line", ["line": line])) }
        if let plan = assignment.ifThen { lines.append(texts("partner.given.ifThen", ["text": plan])) }
        if let barriers = view.file.barriers[assignment.id], !barriers.isEmpty {
            lines.append(texts("therapist.file.barriers", ["parts": foreseen(barriers)]))
        }
        for released in view.joint.table.released[assignment.id] ?? [] {
            lines.append(
                texts("therapist.file.shown", ["day": dated(released.from)], count: released.items.count))
        }
        if homework.isNeverSeen {
            lines.append(texts("therapist.file.neverSeen"))
        } else if let closing = homework.closing {
            lines.append(texts("therapist.file.until", ["day": dated(closing)]))
        }
        if let day = homework.discussed { lines.append(texts("therapist.next.discussed", ["day": words.dated(day)])) }
        return Item(day: dated(assignment.from), name: assignment.title(in: request.language), lines: lines)
    }

    private func item(_ read: CautionsRead) -> Item {
        let exercise = ExerciseKey(read.exercise).flatMap(library.exercise)
        let guide = exercise?.guide[request.language]
        var lines: [String] = []
        switch read.said {
        case .noneApplies: lines.append(texts("therapist.file.noneApplied", count: seats.count))
        case .notAskedYet: lines.append(texts("therapist.file.notAsked", count: seats.count))
        case .setAside:
            // The library's wording is shown only while the library still has the edition that the therapist read.
            if let line = read.line, let guide, read.version == exercise.map({ UInt64($0.edition.version) }),
                guide.contraindications.indices.contains(Int(line) - 1)
            {
                lines.append(texts("therapist.file.applied", ["line": guide.contraindications[Int(line) - 1].text]))
            }
            lines.append(texts("therapist.file.setAside", ["reason": read.override ?? ""]))
        }
        if let name = read.member.flatMap(view.joint.name) {
            lines.insert(texts("therapist.practice.alone", ["name": name]), at: 0)
        }
        if let day = read.checkedOn {
            lines.append(texts("therapist.file.checked", ["day": words.dated(day), "reason": read.checkedBy ?? ""]))
        }
        return Item(day: words.dated(read.day), name: guide?.name ?? read.exercise, lines: lines)
    }

    /// On which days and how each member said they were ready, but never which answer they chose.
    private func item(_ opening: FiledOpening) -> Item {
        let lines = opening.supports.compactMap { support -> String? in
            guard let name = view.joint.name(support.member) else { return nil }
            let way = support.isAloud ? "aloud" : "letter"
            guard let at = support.at else { return texts("therapist.file.support.\(way)Undated", ["name": name]) }
            return texts("therapist.file.support.\(way)", ["name": name, "day": dated(at)])
        }
        return Item(day: dated(opening.at), name: stepName(opening.step), lines: lines)
    }

    private func stepName(_ step: Step) -> String {
        let programme = ExerciseKey(step.programme).flatMap(library.programme)
        let key = programme?.steps.first { UInt64($0.number) == step.number }?.exercise
        let exercise = (key ?? ExerciseKey(step.programme)).flatMap(library.exercise)
        return exercise?.guide[request.language].name ?? "\(step.programme) \(step.number)"
    }

    private func item(_ talk: SpokenAlone) -> Item {
        let how = texts(talk.how == .inTheRoom ? "therapist.alone.room" : "therapist.alone.phone")
        let outcome: String? = talk.outcome.map { outcome in
            switch outcome {
            case .nothingAgainst: texts("therapist.alone.outcome.clear")
            case .somethingAgainst: texts("therapist.alone.outcome.against")
            case .unsure: texts("therapist.alone.outcome.unsure")
            }
        }
        return Item(
            day: words.dated(talk.day), name: view.joint.name(talk.member).map(Isolate.name),
            lines: [how, outcome].compactMap { $0 })
    }
}
