/// What a member wants the therapist to know, in a note, in a message or after a talk. Several can be true at once.
package enum LetterConcern: UInt8, LetterAnswer {
    case nothing = 1
    /// From notes before the degrees of pain were asked. It is read and never offered.
    case itHurt
    case furtherThanAgreed
    case stopNotHeard
    case hadTo
    case farAway
    case ratherInPerson
    case safety
    case hurtALittle
    case hurtALot
    /// It still hurts, or it bleeds.
    case stillHurts

    package static let field = "know"
    package static let asked = "partner.note.asked.know"
    package static let group = "partner.note.know"

    /// What is offered after touch homework: everything.
    package static let offered: [Self] = [
        .nothing, .hurtALittle, .hurtALot, .stillHurts, .furtherThanAgreed, .stopNotHeard, .hadTo, .farAway, .safety,
        .ratherInPerson,
    ]

    /// What is offered where no touch homework is given: what can be true without any.
    package static let offeredWithoutTouch: [Self] = [.nothing, .hadTo, .farAway, .safety, .ratherInPerson]

    /// What is offered after a practice alone.
    package static let offeredAlone: [Self] = [.stillHurts, .farAway, .hadTo, .safety, .ratherInPerson]

    /// What is offered with a message, and after a talk.
    package static let offeredWithWords: [Self] = [.safety, .ratherInPerson]

    package var token: String {
        switch self {
        case .nothing: "nothing"
        case .itHurt: "hurt"
        case .furtherThanAgreed: "further"
        case .stopNotHeard: "stop"
        case .hadTo: "had"
        case .farAway: "away"
        case .ratherInPerson: "person"
        case .safety: "safety"
        case .hurtALittle: "hurtLittle"
        case .hurtALot: "hurtLot"
        case .stillHurts: "hurtStill"
        }
    }

    /// The alert that this raises for the therapist; nil for *nothing*.
    package var cause: Flag.Cause? {
        switch self {
        case .nothing: nil
        case .itHurt, .hurtALittle, .hurtALot: .itHurt
        case .stillHurts: .stillHurts
        case .furtherThanAgreed: .furtherThanAgreed
        case .stopNotHeard: .stopNotHeard
        case .hadTo: .hadTo
        case .farAway: .farAway
        case .ratherInPerson: .ratherInPerson
        case .safety: .safety
        }
    }
}

extension [LetterConcern] {
    /// Each concern once, in the order of their codes. *Nothing* stays only where there is no other.
    package var addedUp: [LetterConcern] {
        let all = Set(self).sorted { $0.rawValue < $1.rawValue }
        let real = all.filter { $0 != .nothing }
        return real.isEmpty ? all : real
    }
}
