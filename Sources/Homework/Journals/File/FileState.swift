/// The therapist's file about one couple, as its journal folds.
package struct FileState: Sendable {
    package private(set) var integrity = Integrity.intact
    /// The cards of each member that were not taken back, oldest first. The last one counts now; what was signed or
    /// sealed with the keys of an earlier one still belongs to that member.
    private var history: [PersonID: [NumberedRecord<CardMade>]] = [:]
    /// The highest account number of each member. The number of a card that was taken back is not used again.
    private var lastAccounts: [PersonID: UInt64] = [:]
    private var lastNames: [PersonID: String] = [:]
    package private(set) var spoken: [NumberedRecord<SpokenAlone>] = []
    package private(set) var heard: [NumberedRecord<HeardAlone>] = []
    package private(set) var cautions: [CautionsRead] = []
    /// The letters whose alerts are dealt with now.
    package private(set) var handled: [LetterRef: FlagHandled] = [:]
    /// Everything that was done about the alerts of each letter, oldest first.
    package private(set) var dealings: [LetterRef: [FlagDealing]] = [:]
    package private(set) var discussed: [AssignmentID: Day] = [:]
    package private(set) var notes: [CaseNote] = []
    /// What brings this couple; nil while the therapist has ticked nothing.
    package private(set) var concerns: ConcernsNoted?
    /// What could get in the way of each homework.
    package private(set) var barriers: [AssignmentID: [Barrier]] = [:]
    package private(set) var proofs: [OpeningProof] = []
    package private(set) var shredded: Set<LetterRef> = []
    private var reaches: [PersonID: ReachSafely] = [:]
    package private(set) var isArchived = false
    /// What each member last told the therapist alone about erasing.
    package private(set) var askedAboutErasing: [PersonID: AskedAboutErasing] = [:]
    /// The last entry of each of the couple's journals that the therapist has read.
    private var read: [SpaceID: Int64] = [:]
    /// Talks up to this number came before a restore from a backup; 0 where there was none.
    private let restoredAfter: Int64

    package init(_ journal: Journal<FileEntry> = Journal()) {
        integrity = journal.integrity { _ in nil }
        restoredAfter = journal.restored?.after ?? 0
        for item in journal.items {
            switch item.entry {
            case .cardMade(let card):
                history[card.member, default: []].append(NumberedRecord(item.number, card))
                lastNames[card.member] = card.name
                lastAccounts[card.member] = max(lastAccounts[card.member] ?? 0, card.account)
            case .cardTakenBack(let card): history[card.member]?.removeAll { $0.value.account == card.account }
            case .spokenAlone(let mark): spoken.append(NumberedRecord(item.number, mark))
            case .heardAlone(let word): heard.append(NumberedRecord(item.number, word))
            case .cautionsRead(let read): cautions.append(read)
            case .flagHandled(let flag):
                let place = LetterRef(member: flag.member, number: flag.letter)
                handled[place] = flag
                dealings[place, default: []].append(.handled(flag))
            case .flagReopened(let flag):
                let place = LetterRef(member: flag.member, number: flag.letter)
                handled[place] = nil
                dealings[place, default: []].append(.reopened(flag))
            case .discussed(let mark): discussed[mark.assignmentID] = mark.day
            case .note(let note): notes.append(note)
            case .proof(let proof):
                proofs.append(proof)
                note(proof.heads)
            case .statementShredded(let word): shredded.insert(LetterRef(member: word.member, number: word.letter))
            case .reachSafely(let reach): reaches[reach.member] = reach
            case .archived: isArchived = true
            case .unarchived: isArchived = false
            case .askedAboutErasing(let asked): askedAboutErasing[asked.member] = asked
            case .headsRead(let heads): note(heads.heads)
            case .concernsNoted(let noted): concerns = noted
            case .barriersNoted(let noted): barriers[noted.assignmentID] = noted.barriers
            case nil: break
            }
        }
    }

    private mutating func note(_ heads: [ProvenHead]) {
        for head in heads { read[head.space] = max(read[head.space] ?? 0, head.number) }
    }

    /// Whether a journal ends before an entry that the therapist has read. Somebody then cut off its end together with
    /// its head.
    package func isCut(_ space: SpaceID, at head: Int64) -> Bool { head < read[space] ?? 0 }

    /// The highest number of a member's letters that this file mentions. The letterbox must have at least as many.
    func recordedLetters(_ member: PersonID) -> Int64 {
        let spoken = spoken.filter { $0.value.member == member }.map(\.value.after)
        let seen = self.spoken.flatMap(\.value.seen).filter { $0.member == member }.map(\.number)
        let heard = heard.filter { $0.value.member == member }.map(\.value.after)
        let named = (Array(dealings.keys) + shredded).filter { $0.member == member }.map(\.number)
        return (spoken + seen + heard + named).max() ?? 0
    }

    /// The card that counts for a member: the last one that was made and not taken back.
    package func card(of member: PersonID) -> NumberedRecord<CardMade>? { history[member]?.last }

    /// The card that made one account of a member.
    package func card(of member: PersonID, account: UInt64) -> CardMade? {
        history[member]?.first { $0.value.account == account }?.value
    }

    /// Every card of a member that was not taken back, newest first.
    package func cards(of member: PersonID) -> [CardMade] { (history[member] ?? []).reversed().map(\.value) }

    /// The name that a member signs in with, known from the first card on.
    package func signInName(of member: PersonID) -> String? { lastNames[member] }

    /// The number of the member's next account.
    package func nextAccount(of member: PersonID) -> UInt64 { (lastAccounts[member] ?? 0) + 1 }

    /// How to reach a member safely, as the therapist last wrote it; nil where nothing is written.
    package func reach(of member: PersonID) -> String? {
        reaches[member].flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    /// The last talk alone with a member since the member's last card, whatever its outcome.
    package func lastSpoken(_ member: PersonID) -> NumberedRecord<SpokenAlone>? {
        spoken.last { isOfLastCard($0) && $0.value.member == member }
    }

    /// The last talk alone with a member since the member's last card, if its outcome permits touch homework.
    package func confirmed(_ member: PersonID) -> NumberedRecord<SpokenAlone>? {
        holding(member).last { isOfLastCard($0) }
    }

    /// The first such talk since the member's last card and since the last talk with another outcome.
    func firstConfirmed(_ member: PersonID) -> NumberedRecord<SpokenAlone>? {
        holding(member).first { isOfLastCard($0) }
    }

    /// Whether the last talk alone with a member was before the clinic was restored from a backup.
    package func isBeforeRestore(_ mark: NumberedRecord<SpokenAlone>) -> Bool { mark.number <= restoredAfter }

    /// The talks alone with a member that permit touch homework, since the last one that did not. A talk before a
    /// restore permits nothing more: what the member wrote after the backup is lost, and has to be asked for.
    func holding(_ member: PersonID) -> ArraySlice<NumberedRecord<SpokenAlone>> {
        let all = spoken.filter { $0.value.member == member && !isBeforeRestore($0) }
        let start = all.lastIndex { !$0.value.opens }.map { $0 + 1 } ?? all.startIndex
        return all[start...]
    }

    private func isOfLastCard(_ mark: NumberedRecord<SpokenAlone>) -> Bool {
        guard let card = card(of: mark.value.member) else { return false }
        return mark.number > card.number && mark.value.account == card.value.account
    }
}

/// One thing that the therapist did about the alerts of a letter.
package enum FlagDealing: Sendable, Equatable {
    case handled(FlagHandled)
    case reopened(FlagReopened)
}

/// A record and its number in its journal.
package struct NumberedRecord<Record: Sendable>: Sendable {
    package let number: Int64
    package let value: Record

    init(_ number: Int64, _ value: Record) {
        self.number = number
        self.value = value
    }
}

/// Names one letter from outside its letterbox.
package struct LetterRef: Hashable, Sendable {
    package let member: PersonID
    package let number: Int64

    package init(member: PersonID, number: Int64) {
        self.member = member
        self.number = number
    }
}
