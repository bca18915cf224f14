import Homework
import Support

/// One couple and its therapist, acting at once: before every call of the store the others may have acted.
struct World {
    static let programme = "touch"

    let members: [PersonID]
    var store: DomainStore
    var chronicle = Chronicle()
    var now = Instant.at(day: 0)
    var accounts: [PersonID: UInt64] = [:]
    /// The ground each member's open form shows, which may be older than what is true.
    var forms: [PersonID: ReadinessBasis] = [:]
    /// What the therapist's open page shows of the letters.
    var page: (seen: [LetterHeadSeen], facts: Int) = ([], 0)
    var homework: UInt64 = 0
    var counts = Counts()
    var breach: String?
    /// What the therapist's openings do not heed: the control of each thing the law asks.
    var forgets: (@Sendable (OpeningObstacle) -> Bool)?
    /// Every serious note has words of its own.
    var notes = 0
    /// What interrupts is thrown apart from what is done, anew for every step.
    var interruptions = Dice(0)
    var depth = 0
    /// Looks at every batch of the therapist's as it is written.
    var watcher: ((Written) -> Void)?

    /// One call of the store.
    enum Call: Hashable, CaseIterable { case readTable, letterHead, memberAppend, readAll, append, fileHead }

    /// A batch of the therapist's, and the couple's journals around it.
    struct Written {
        let before: DomainStore, after: DomainStore, words: TherapistChanges, now: Instant
    }

    struct Counts {
        var acts = 0, stale = 0, staleMembers = 0, crowded = 0, shredded = 0, deepest = 0
        /// What openings were refused for.
        var refused: [OpeningObstacle.Kind: Int] = [:]
        /// Openings, by how many sat at the table.
        var opened: [Int: Int] = [:]
        /// Calls that others came before.
        var interrupted: [Call: Int] = [:]
    }

    init(members count: Int, checksHeads: Bool) throws {
        let seats = People.seats(count)
        members = seats.members.map(\.member)
        store = DomainStore(members: members, checksHeads: checksHeads)
        var batch = DomainStore.Batch(expecting: [:])
        batch.table = [.signed(.seats(seats))]
        batch.file = [.cautions]
        _ = try store.append(batch)
        chronicle.note(.cautionsRead(version: 1))
    }

    // MARK: Members

    /// Reads, decides and writes, as `SharedWorkspace.perform` does. `fact` is noted in the moment in which it is written.
    @discardableResult mutating func member(
        _ member: PersonID, _ act: some SharedAct, account: UInt64? = nil, fact: Chronicle.Fact? = nil
    ) throws -> Bool {
        counts.acts += 1
        let account = account ?? accounts[member] ?? 1
        for attempt in 1...5 {
            try pause(.readTable)
            let (table, joint) = (store.head(.table), store.joint(at: now))
            try pause(.letterHead)
            let letterbox = store.head(.letters(member))
            guard let words = try? act.decide(joint, as: member), !words.isEmpty else { return false }
            var batch = DomainStore.Batch(expecting: [.letters(member): letterbox])
            if !words.table.isEmpty || words.isThereAlready || words.takesReadinessBack && attempt < 5 {
                batch.expecting[.table] = table
            }
            batch.table = words.table.map { .ownerless($0) }
            batch.letters = words.letters.map { (member, Letter(at: now, account: account, content: $0)) }
            try pause(.memberAppend)
            if try store.append(batch) {
                if let fact { chronicle.note(fact) }
                return true
            }
            counts.staleMembers += 1
        }
        counts.crowded += 1
        return false
    }

    /// - Parameter above: which step the question is about, counted from the present one; nil names none.
    mutating func says(_ member: PersonID, _ word: Readiness, above: UInt64? = 1, account: UInt64? = nil) throws {
        let account = account ?? accounts[member] ?? 1
        if forms[member] == nil { try pause(.readTable) }
        let about = forms[member] ?? asked(above: above)
        let fact = Chronicle.Fact.ready(
            member, word, programme: Self.programme, step: about.step, account: account, at: now)
        try self.member(
            member, SendLetter(.ready(ReadinessStatement(word: word, about: about))), account: account, fact: fact)
    }

    /// What a form asks about now.
    func asked(above: UInt64?) -> ReadinessBasis {
        let present = store.joint(at: now).present(Self.programme)?.moved.step.number ?? 0
        return store.joint(at: now).about(Self.programme).naming(above.map { present + $0 })
    }

    mutating func writes(_ member: PersonID, _ concern: EveningNote.Concern) throws {
        notes += 1
        let words = "note \(notes)"
        guard case .note(let note) = Letter.note(concern, line: words, at: now).content else { return }
        let isSerious = [.furtherThanAgreed, .stopNotHeard, .hadTo, .farAway].contains(concern)
        try self.member(member, SendLetter(.note(note)), fact: isSerious ? .alert(words) : nil)
    }
}
