import Casework
import Homework
import Pages

// The alerts of one letter. The therapist marks them as dealt with, says what was done, and can open them again.
extension CoupleRequest {
    /// The letter that an address names.
    private var letter: (place: LetterRef, held: StoredLetter)? {
        guard let seat = seat(number >> 24),
            let held = view.letters(seat.member).first(where: { $0.number == Int64(number & 0xFF_FFFF) })
        else { return nil }
        return (LetterRef(member: seat.member, number: held.number), held)
    }

    func showFlag() -> Outcome {
        guard let letter else { return .notFound }
        guard let alert = view.alerts.first(where: { $0.place == letter.place }) else {
            return .redirect(route(.couple))
        }
        let name = view.joint.name(letter.place.member) ?? ""
        return .page(
            TherapistPages.Handled(
                action: link(.flag, number), back: back,
                flags: alert.causes.map { flag($0, alert.place, alert.at) },
                note: texts.lines(letter.held.letter, therapist: view.joint.profile.therapistName),
                past: alert.dealings.map(said), isOpen: alert.isOpen, words: value("words"),
                wordsError: fault("words"),
                alone: TherapistPages.Link(
                    texts("therapist.brief.spokenNow", ["name": name]),
                    href: link(.spokenAlone, place(of: letter.place.member))), texts))
    }

    func submitFlag() async throws -> Outcome {
        guard let letter else { return .notFound }
        if form["again"] == "yes" {
            try await perform(ReopenFlag(place: letter.place, day: today))
            return .redirect(route(.flag, number), notice: "therapist.handled.openAgain")
        }
        if form["words"].count > Longest.line { throw FormFault("words", "therapist.error.tooLong") }
        try await perform(HandleFlag(place: letter.place, day: today, text: form["words"]))
        return .redirect(route(.couple))
    }

    /// *Dealt with on 14 January 2027: we spoke by telephone.*
    func said(_ dealing: FlagDealing) -> String {
        switch dealing {
        case .handled(let flag):
            guard let text = flag.text else {
                return texts("therapist.file.dealtWith", ["day": words.dated(flag.day)])
            }
            return texts("therapist.file.dealtWithBy", ["day": words.dated(flag.day), "text": text])
        case .reopened(let flag): return texts("therapist.file.openedAgain", ["day": words.dated(flag.day)])
        }
    }
}
