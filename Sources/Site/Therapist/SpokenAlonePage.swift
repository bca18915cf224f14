import Casework
import Homework
import Pages

// The page on which the therapist records a talk with one member alone: its outcome and what was said.
extension CoupleRequest {
    func showSpokenAlone() async throws -> Outcome {
        guard let seat else { return .notFound }
        let wizard = try await AssignmentWizard.shown(self)
        let step = stepToHear(wizard.draft)
        let reach = view.file.reach(of: seat.member) ?? ""
        return try wizard.page(
            TherapistPages.SpokenWithAlone(
                action: wizard.link(.spokenAlone, number), back: back, name: seat.name, day: value("day", today.form),
                outcome: typed?["outcome"], step: step.map { (posted: formName($0), name: name(of: $0)) },
                word: typed?["word"],
                reach: value("reach", reach), reachKept: reach,
                seen: view.letterHeads.map { "\(place(of: $0.member)):\($0.number)" }.joined(separator: ","),
                draft: wizard.field, errors: faults, texts))
    }

    private var faults: [String: String] {
        let names = typed.map { Array($0.faults.keys) } ?? []
        return Dictionary(names.compactMap { name in fault(name).map { (name, $0) } }) { first, _ in first }
    }

    func submitSpokenAlone() async throws -> Outcome {
        guard let seat else { return .notFound }
        var faults: [String: String] = [:]
        let day = Day(form: form["day"])
        faults["day"] = day.map({ $0 > today }) ?? true ? "therapist.error.pastDate" : form.dayFault("day", from: today)
        let how: SpokenAlone.How? =
            switch form["how"] {
            case "room": .inTheRoom
            case "phone": .phoneOrVideo
            default: nil
            }
        if how == nil { faults["how"] = "therapist.alone.howMissing" }
        // "confirmed" says three things at once: that the therapist asked, what they heard, and that the member is of age
        // and free. A therapist who cannot say all three has the other two answers, and neither opens anything. A form from
        // before, where these were three fields, says "clear" and is asked again.
        let outcome: SpokenAlone.Outcome? =
            switch form["outcome"] {
            case "confirmed": .nothingAgainst
            case "against": .somethingAgainst
            case "unsure": .unsure
            default: nil
            }
        if outcome == nil { faults["outcome"] = "therapist.alone.outcomeMissing" }
        if form["reach"].count > Longest.line { faults["reach"] = "therapist.error.tooLong" }
        guard faults.isEmpty, let day, let how, let outcome else { throw FormFault(faults) }
        try demandUsedCard(of: seat)
        let heard = Readiness(token: form["word"]).flatMap { word in
            step(named: form["step"]).map { MarkSpokenAlone.Heard(step: $0, word: word) }
        }
        do {
            try await perform(
                MarkSpokenAlone(
                    member: seat.member, day: day, how: how, outcome: outcome, heard: heard, seen: seenLetters(by: day)),
                KeepReach(member: seat.member, day: today, text: form["reach"], showed: form["reachKept"]))
        } catch CaseError.refused(.superseded) { throw FormFault("reach", "therapist.alone.reachChanged") }
        return try await backToStep()
    }

    /// Until a member has used their newest card, nobody knows whose account this would confirm.
    func demandUsedCard(of seat: Seat) throws(CaseError) {
        guard file.members[seat.member] != nil else { throw .refused(.notEnrolled) }
    }

    /// The letters that this talk can have been about: those that existed when the form was shown and were written on
    /// the talk's day or before. Otherwise a talk on Monday, recorded on Thursday, would answer an alert of Wednesday.
    private func seenLetters(by day: Day) -> [LetterHeadSeen] {
        form["seen"].split(separator: ",").compactMap { part in
            let halves = part.split(separator: ":")
            guard halves.count == 2, let place = UInt32(halves[0]), let seat = self.seat(place),
                let number = Int64(halves[1])
            else { return nil }
            let later = view.letters(seat.member).first { mine.day(of: $0.letter.at) > day }
            return LetterHeadSeen(member: seat.member, number: min(number, later.map { $0.number - 1 } ?? number))
        }
    }
}
