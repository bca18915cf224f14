import Homework
import Support

/// One couple and its therapist, acting at once: what one read may have changed before it is written.
struct World {
    static let programme = "touch"

    let members: [PersonID]
    var store: DomainStore
    var chronicle = Chronicle()
    var now = Instant.at(day: 0)
    var accounts: [PersonID: UInt64] = [:]
    /// The ground each member's open form shows, which may be older than what is true.
    var forms: [PersonID: WordAbout] = [:]
    /// What the therapist's open page shows of the letters.
    var page: (seen: [LetterHeadSeen], facts: Int) = ([], 0)
    var homework: UInt64 = 0
    var counts = Counts()
    var breach: String?

    struct Counts {
        var acts = 0, opened = 0, refusedReadiness = 0, stale = 0, crowded = 0, gone = 0, shredded = 0
    }

    init(members count: Int, checksHeads: Bool) throws {
        let seats = People.seats(count)
        members = seats.members.map(\.member)
        store = DomainStore(members: members, checksHeads: checksHeads)
        var batch = DomainStore.Batch(expecting: [:])
        batch.table = [.signed(.seats(seats))]
        batch.file = [.cautions]
        _ = try store.append(batch)
    }

    // MARK: Members

    mutating func member(_ member: PersonID, _ act: some RoomAct, account: UInt64? = nil) throws -> Bool {
        counts.acts += 1
        let account = account ?? accounts[member] ?? 1
        for _ in 0..<5 {
            let table = store.head(.table)
            let letterbox = store.head(.letters(member))
            guard let words = try? act.decide(store.joint(at: now), as: member) else { return false }
            if words.isEmpty { return false }
            var batch = DomainStore.Batch(expecting: [.letters(member): letterbox])
            if !words.table.isEmpty { batch.expecting[.table] = table }
            batch.table = words.table.map { .ownerless($0) }
            batch.letters = words.letters.map { (member, Letter(at: now, account: account, words: $0)) }
            if try store.append(batch) { return true }
        }
        return false
    }

    mutating func says(_ member: PersonID, _ word: Readiness, account: UInt64? = nil) throws {
        let about = forms[member] ?? store.joint(at: now).about(Self.programme)
        let account = account ?? accounts[member] ?? 1
        guard try self.member(member, SendLetter(.ready(ReadyWord(word: word, about: about))), account: account) else {
            return
        }
        chronicle.note(.ready(member, word, programme: Self.programme, account: account, at: now))
    }

    mutating func writes(_ member: PersonID, _ concern: EveningNote.Concern) throws {
        guard case .note(let note) = Letter.note(concern, at: now).words else { return }
        guard try self.member(member, SendLetter(.note(note))) else { return }
        switch concern {
        case .stopNotHeard, .hadTo, .farAway: chronicle.note(.serious)
        case .nothing, .itHurt, .furtherThanAgreed, .ratherInPerson: break
        }
    }

    // MARK: The therapist

    /// Reads, lets others act, decides and writes; again when a head moved meanwhile, at most five times.
    mutating func therapist(
        _ act: some TherapistAct, meanwhile: (inout World) throws -> Void
    ) throws -> TherapistWords? {
        counts.acts += 1
        for _ in 0..<5 {
            let heads = store.heads
            let view = store.therapist(at: now)
            try meanwhile(&self)
            let words: TherapistWords
            do throws(Refusal) { words = try act.decide(view) } catch {
                if error == .notReady { counts.refusedReadiness += 1 }
                return nil
            }
            if words.isEmpty { return nil }
            if try write(words, heads) { return words }
            counts.stale += 1
        }
        counts.crowded += 1
        return nil
    }

    private mutating func write(_ words: TherapistWords, _ heads: [DomainStore.Space: Int64]) throws -> Bool {
        var batch = DomainStore.Batch(expecting: heads)
        batch.table = words.table.map { .signed($0) } + words.ownerless.map { .ownerless($0) }
        batch.file = words.file + [words.proof.map { .proof($0) }].compactMap { $0 }
        batch.shredded = words.spentWords
        batch.removed = words.endedShares
        let opens = words.table.contains {
            if case .moved(let moved) = $0 { moved.direction == .opened } else { false }
        }
        // The law is asked at the moment of writing, before the opening itself stands in the chronicle.
        let reason = opens ? OpeningLaw(chronicle: chronicle, programme: Self.programme, now: now).breach(members) : nil
        guard try store.append(batch) else { return false }
        if opens {
            counts.opened += 1
            breach = breach ?? reason
        }
        counts.shredded += words.spentWords.count
        return true
    }
}
