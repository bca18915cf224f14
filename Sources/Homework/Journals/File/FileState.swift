/// The therapist's file about one couple, folded without a clock.
package struct FileState: Sendable {
    package private(set) var soundness = Soundness.whole
    /// The last card of each member.
    package private(set) var cards: [PersonID: Placed<CardMade>] = [:]
    /// The cards before the last: what was signed with keys they vouch for stays signed.
    package private(set) var earlierCards: [CardMade] = []
    package private(set) var spoken: [Placed<SpokenAlone>] = []
    package private(set) var heard: [Placed<HeardAlone>] = []
    package private(set) var cautions: [CautionsRead] = []
    package private(set) var handled: [LetterPlace: FlagHandled] = [:]
    package private(set) var discussed: [AssignmentID: Day] = [:]
    package private(set) var notes: [CaseNote] = []
    package private(set) var proofs: [OpeningProof] = []
    package private(set) var shredded: Set<LetterPlace> = []

    package init(_ journal: Journal<FileEntry> = Journal()) {
        soundness = journal.soundness { _ in nil }
        for item in journal.items {
            switch item.entry {
            case .cardMade(let card):
                if let old = cards.updateValue(Placed(item.number, card), forKey: card.member) {
                    earlierCards.append(old.value)
                }
            case .spokenAlone(let mark): spoken.append(Placed(item.number, mark))
            case .heardAlone(let word): heard.append(Placed(item.number, word))
            case .cautionsRead(let read): cautions.append(read)
            case .flagHandled(let flag): handled[LetterPlace(member: flag.member, number: flag.letter)] = flag
            case .discussed(let mark): discussed[mark.assignment] = mark.day
            case .note(let note): notes.append(note)
            case .proof(let proof): proofs.append(proof)
            case .wordShredded(let word): shredded.insert(LetterPlace(member: word.member, number: word.letter))
            case nil: break
            }
        }
    }

    /// The last time the therapist spoke alone with a member, if that was after the member's last card.
    package func confirmed(_ member: PersonID) -> Placed<SpokenAlone>? { confirmations(member).last }

    /// The first time since the member's last card.
    func firstConfirmed(_ member: PersonID) -> Placed<SpokenAlone>? { confirmations(member).first }

    private func confirmations(_ member: PersonID) -> [Placed<SpokenAlone>] {
        guard let card = cards[member] else { return [] }
        return spoken.filter {
            $0.value.member == member && $0.number > card.number && $0.value.account == card.value.account
        }
    }
}

/// A record and its number in its journal.
package struct Placed<Record: Sendable>: Sendable {
    package let number: Int64
    package let value: Record

    init(_ number: Int64, _ value: Record) {
        self.number = number
        self.value = value
    }
}

/// One letter, named from outside its letterbox.
package struct LetterPlace: Hashable, Sendable {
    package let member: PersonID
    package let number: Int64

    package init(member: PersonID, number: Int64) {
        self.member = member
        self.number = number
    }
}
