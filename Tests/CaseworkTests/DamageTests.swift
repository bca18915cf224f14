import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// What somebody who can write the database can do to it.
enum Harm: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case removeLast, removeFirst, dropLastRow, flip, blank, swap, cut

    var testDescription: String { rawValue }

    /// The row it is done to is the last but one, or the last.
    func apply(_ journal: inout MemoryState.MemoryJournal) {
        let last = journal.rows.count - 1
        switch self {
        case .removeLast: journal.rows.remove(at: max(0, last - 1))
        case .removeFirst: journal.rows.removeFirst()
        case .dropLastRow: journal.rows.removeLast()
        case .flip: journal.rows[last].bytes?[100] ^= 1
        case .blank: journal.rows[last].bytes = nil
        case .swap:
            let bytes = journal.rows[last].bytes
            journal.rows[last].bytes = journal.rows[0].bytes
            journal.rows[0].bytes = bytes
        case .cut: journal.rows[last].bytes?.removeLast(20)
        }
    }
}

@Suite struct DamageTests {
    private let now = Stage.start
    private let later = Stage.start + .minutes(10)

    private func prepared(_ words: [Readiness] = [.like, .like]) async throws -> (MemoryStore, Pair) {
        let store = MemoryStore()
        let pair = try await Stage(store).enrolled()
        try await pair.prepare(words)
        try await pair.alex.act(
            Jot(place: .init(assignmentID: .test(90), prompt: 1), text: "One.", goes: .therapist, showed: nil), at: now)
        try await pair.alex.act(
            Jot(place: .init(assignmentID: .test(90), prompt: 2), text: "Two.", goes: .therapist, showed: nil), at: now)
        return (store, pair)
    }

    private func refusesOpening(_ pair: Pair) async throws {
        await #expect(throws: CaseError.refused(.damaged)) { try await pair.open(at: later) }
        #expect(try await pair.alex.room.view(at: later).present("touch") == nil)
    }

    @Test func `control: undamaged, it opens`() async throws {
        let (_, pair) = try await prepared()
        try await pair.open(at: later)
        #expect(try await pair.alex.room.view(at: later).present("touch") != nil)
    }

    @Test(arguments: Harm.allCases)
    func `harm to any journal is seen, the rest is read, and nothing opens`(harm: Harm) async throws {
        for place in 0..<4 {
            let (store, pair) = try await prepared()
            let keyring = try await pair.therapist().keyring
            let spaces = [
                keyring.table.space, keyring.file.space, keyring.members[0].letterbox, keyring.members[0].desk.space,
            ]
            await store.tamper { state in
                guard var journal = state.journals[spaces[place]] else { return }
                harm.apply(&journal)
                state.journals[spaces[place]] = journal
            }
            let view = try await pair.therapist().view(at: later)
            #expect(view.integrity == .damaged)
            #expect(view.folders.count == 2)
            #expect(view.letters(pair.sam.id).count == 2)
            try await refusesOpening(pair)
            _ = try await pair.therapist().read(at: later, random: pair.stage.random)
            if place == 0 {
                #expect(try await pair.alex.room.view(at: later).integrity == .damaged)
                #expect(try await pair.alex.own.view(at: later).desk.answers.count == 2)
            } else if place == 3 {
                #expect(try await pair.alex.own.view(at: later).integrity == .damaged)
                #expect(try await pair.alex.room.view(at: later).integrity == .intact)
            }
        }
    }

    @Test func `removing a "not yet" does not bring the word before it back`() async throws {
        for harm in [Harm.dropLastRow, .blank, .flip] {
            let (store, pair) = try await prepared()
            try await pair.sam.say(.notYet, at: now + .minutes(2))
            await #expect(throws: CaseError.refused(.notOpened([.notReady(pair.sam.id)]))) {
                try await pair.open(at: later)
            }
            let letterbox = pair.sam.own.room.letterbox
            await store.tamper { state in
                guard var journal = state.journals[letterbox] else { return }
                harm.apply(&journal)
                state.journals[letterbox] = journal
            }
            try await refusesOpening(pair)
        }
    }

    /// Sam's last letter, and with it the number that says how many there were.
    private func cut(_ store: MemoryStore, _ pair: Pair) async {
        let letterbox = pair.sam.own.room.letterbox
        await store.tamper { state in
            state.journals[letterbox]?.rows.removeLast()
            state.journals[letterbox]?.head -= 1
        }
    }

    @Test func `a letterbox cut off below what the file has recorded is damage`() async throws {
        let (store, pair) = try await prepared()
        try await pair.sam.say(.notYet, at: now + .minutes(2))
        try await pair.robin(
            HearAlone(member: pair.sam.id, step: Step(programme: "touch", number: 1), word: .like),
            at: now + .minutes(3))
        #expect(try await pair.therapist().view(at: later).integrity == .intact)
        await cut(store, pair)
        #expect(try await pair.therapist().view(at: later).integrity == .damaged)
        try await refusesOpening(pair)
    }

    @Test func `any journal cut off below what the therapist had read is damage, without a word of it in the file`()
        async throws
    {
        for place in 0..<5 {
            let (store, pair) = try await prepared()
            let therapist = try await pair.therapist()
            for member in pair.members {
                try await pair.robin(Reply(member: member.id, text: "Well done.", from: now), at: now + .minutes(2))
            }
            // A reading that files letters notes it too.
            try await pair.sam.say(.notYet, at: now + .minutes(3))
            _ = try await therapist.read(at: now + .minutes(4), random: pair.stage.random)
            #expect(try await therapist.view(at: later).integrity == .intact)
            let keyring = therapist.keyring
            let spaces = [keyring.table.space] + keyring.members.flatMap { [$0.letterbox, $0.desk.space] }
            await store.tamper { state in
                state.journals[spaces[place]]?.rows.removeLast()
                state.journals[spaces[place]]?.head -= 1
            }
            #expect(try await therapist.view(at: later).integrity == .damaged, "journal \(place)")
            try await refusesOpening(pair)
        }
    }

    @Test func `a head beyond all numbers is damage, and whatever is written then is refused`() async throws {
        for head in [Int64.max, Int64.max - 1, 1 << 62] {
            let (store, pair) = try await prepared()
            let (table, letterbox) = (pair.alex.own.room.table.space, pair.alex.own.room.letterbox)
            await store.tamper { state in
                state.journals[table]?.head = head
                state.journals[letterbox]?.head = head
            }
            #expect(try await pair.therapist().view(at: later).integrity == .damaged)
            #expect(try await pair.alex.room.view(at: later).integrity == .damaged)
            try await refusesOpening(pair)
        }
    }

    @Test func `known limit: what no file has recorded can be cut off unnoticed`() async throws {
        let (store, pair) = try await prepared()
        try await pair.sam.say(.notYet, at: now + .minutes(2))
        await cut(store, pair)
        #expect(try await pair.therapist().view(at: later).integrity == .intact)
    }

    @Test func `what protects is taken on a damaged table`() async throws {
        let (store, pair) = try await prepared()
        let table = pair.alex.own.room.table.space
        await store.tamper { $0.journals[table]?.rows.removeFirst() }
        _ = try await pair.alex.room.perform(
            Rest(shown: true, text: ""), form: nil, at: later, random: pair.stage.random)
        #expect(try await pair.sam.room.view(at: later).isResting)
        try await pair.alex.tell(.said(Said(wish: .inPerson, text: "")), at: later)
    }

    /// An entry put behind the back of every rule, under the table's own key.
    private func forge(_ body: [UInt8], signedBy signer: SigningKey?, _ pair: Pair) async throws {
        let key = pair.alex.own.room.table
        let head = try #require(try await pair.stage.store.heads(of: [key.space])[key.space])
        let context = EntryContext(space: key.space, epoch: 1, number: head + 1, id: pair.stage.random.id())
        let bytes = try SealedEntry.seal(Secret(copying: body), under: key, context: context, signedBy: signer)
        let row = JournalRow(
            space: key.space, number: head + 1, id: context.id, epoch: 1, day: 20_000, bytes: bytes)
        #expect(try await pair.stage.store.append(Batch(appends: [row])) == .written)
    }

    @Test func `a member cannot write what only the therapist may`() async throws {
        let moved = TableEntry.Signed.moved(
            Moved(step: Step(programme: "touch", number: 3), direction: .opened, from: now))
        for signs in [true, false] {
            let (_, pair) = try await prepared()
            let keys = try PersonKeys(pair.alex.own.own.person)
            try await forge(moved.body, signedBy: signs ? keys.signing : nil, pair)
            for member in pair.members {
                let view = try await member.room.view(at: later)
                #expect(view.integrity == .damaged)
                #expect(view.present("touch") == nil)
            }
            try await refusesOpening(pair)
        }
    }

    @Test func `control: the same entry by the therapist's hand is taken`() async throws {
        let (_, pair) = try await prepared()
        let moved = TableEntry.Signed.moved(
            Moved(step: Step(programme: "touch", number: 3), direction: .opened, from: now))
        try await forge(moved.body, signedBy: try await pair.therapist().keys.signing, pair)
        #expect(try await pair.alex.room.view(at: later).present("touch")?.moved.step.number == 3)
    }

    @Test func `an entry under the wrong seal is damage`() async throws {
        let answer = TableEntry.Named.why(WhyShared(author: .test(1), text: "Not mine.")).body
        let rested = TableEntry.Ownerless.rested(Rested()).body
        let (_, first) = try await prepared()
        try await forge(rested, signedBy: try await first.therapist().keys.signing, first)
        #expect(try await first.alex.room.view(at: later).integrity == .damaged)
        #expect(try await first.alex.room.view(at: later).isResting == false)
        let (_, second) = try await prepared()
        try await forge(answer, signedBy: nil, second)
        #expect(try await second.alex.room.view(at: later).integrity == .damaged)
        try await refusesOpening(second)
    }

    @Test func `words put in the other's mouth are damage to the therapist`() async throws {
        let (_, pair) = try await prepared()
        let words = TableEntry.Named.why(WhyShared(author: pair.alex.id, text: "Not mine."))
        try await forge(words.body, signedBy: try PersonKeys(pair.sam.own.own.person).signing, pair)
        #expect(try await pair.therapist().view(at: later).joint.table.whys.isEmpty)
        try await refusesOpening(pair)
        let (_, honest) = try await prepared()
        let own = TableEntry.Named.why(WhyShared(author: honest.sam.id, text: "Mine."))
        try await forge(own.body, signedBy: try PersonKeys(honest.sam.own.own.person).signing, honest)
        #expect(try await honest.therapist().view(at: later).joint.table.whys.count == 1)
        #expect(try await honest.therapist().view(at: later).integrity == .intact)
    }
}
