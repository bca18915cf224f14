import Casework
import Homework
import Pages

// What the therapist hears alone.
extension Handlers {
    mutating func addSpeaking() {
        couple(.spokenAlone, get: { $0.speaking() }, post: { try await $0.spoke() })
        couple(.heardAlone, get: { $0.hearing() }, post: { try await $0.heard() })
    }
}

extension CoupleVisit {
    fileprivate func speaking() -> Outcome {
        guard let seat else { return .notFound }
        return carrying(
            TherapistPages.SpokenWithAlone(
                action: link(.spokenAlone, number), back: back, name: seat.name, day: value("day", today.form),
                how: typed?["how"], asked: tick("asked"), adult: tick("adult"), dayError: fault("day"),
                howError: fault("how"), askedError: fault("asked"), adultError: fault("adult"),
                seen: view.letterHeads.map { "\(place(of: $0.member)):\($0.number)" }.joined(separator: ","),
                kept: carriedOn, texts))
    }

    fileprivate func spoke() async throws -> Outcome {
        guard let seat else { return .notFound }
        var faults: [String: String] = [:]
        let day = Day(form: form["day"])
        if day.map({ $0 > today }) ?? true { faults["day"] = "therapist.error.pastDate" }
        let how: SpokenAlone.How? =
            switch form["how"] {
            case "room": .inTheRoom
            case "phone": .phoneOrVideo
            default: nil
            }
        if how == nil { faults["how"] = "therapist.error.choose" }
        for name in ["asked", "adult"] where form[name] != "yes" { faults[name] = "therapist.error.tick" }
        guard faults.isEmpty, let day, let how else { throw FormFault(faults) }
        try demandUsedCard(of: seat)
        try await perform(
            MarkSpokenAlone(member: seat.member, day: day, how: how, heard: nil, seen: seenLetters))
        return backToStep()
    }

    /// Until the member's newest card was used nobody knows whose account this would confirm.
    private func demandUsedCard(of seat: Seat) throws(CaseError) {
        guard file.members[seat.member] != nil else { throw .refused(.notEnrolled) }
    }

    /// The letters the form showed as there: one that came since is not answered by this talk.
    private var seenLetters: [LetterHeadSeen] {
        form["seen"].split(separator: ",").compactMap { part in
            let halves = part.split(separator: ":")
            guard halves.count == 2, let place = UInt32(halves[0]), let seat = self.seat(place),
                let number = Int64(halves[1])
            else { return nil }
            return LetterHeadSeen(member: seat.member, number: number)
        }
    }

    fileprivate func hearing() -> Outcome {
        guard let seat else { return .notFound }
        return carrying(
            TherapistPages.WordHeard(
                action: link(.heardAlone, number), back: back, name: seat.name, chosen: typed?["word"],
                alone: tick("alone"), wordError: fault("word"), aloneError: fault("alone"), kept: carriedOn, texts))
    }

    fileprivate func heard() async throws -> Outcome {
        guard let seat else { return .notFound }
        let word: Readiness? = ["like": .like, "try": .try_, "notYet": .notYet, "notSure": .notSure][form["word"]]
        var faults: [String: String] = [:]
        if word == nil { faults["word"] = "therapist.error.choose" }
        if form["alone"] != "yes" { faults["alone"] = "therapist.error.tick" }
        guard faults.isEmpty, let word else { throw FormFault(faults) }
        try demandUsedCard(of: seat)
        guard let programme = currentProgramme else { throw FormFault("", "therapist.open.unmet.order") }
        try await perform(HearAlone(member: seat.member, programme: programme.key.text, word: word))
        return backToStep()
    }
}
