import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

@Suite struct LetterTests {
    private let now = Stage.start

    /// Every 32 bytes a member's hands, cookies and rings hold.
    private func keys(of member: Member) -> [Secret] {
        let own = member.own.own
        return [
            own.person.secret, own.desk.secret, own.drawer.secret, member.own.room.table.secret,
            member.enrolled.session.secret, member.enrolled.device.secret,
        ]
    }

    private func opens(_ row: JournalRow, with keys: [Secret]) throws -> Int {
        let context = EntryContext(space: row.space, epoch: row.epoch, number: row.number, id: row.id)
        let bytes = try #require(row.bytes)
        var opened = 0
        for secret in keys {
            let space = try SpaceKey(space: row.space, epoch: row.epoch, secret: secret)
            let person = try PersonKeys(PersonSecret(secret))
            if (try? SealedLetter.open(bytes, with: person, context: context)) != nil { opened += 1 }
            if (try? SealedEntry.open(bytes, under: space, context: context)) != nil { opened += 1 }
            if (try? FiledLetter.open(bytes, under: space, context: context)) != nil { opened += 1 }
        }
        return opened
    }

    @Test(arguments: Engine.allCases)
    func `no key its author holds opens a letter, before and after it is read`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await pair.alex.tell(.said(Said(wish: .tell, text: "For you only.")), at: now)
            let held = keys(of: pair.alex) + keys(of: pair.sam)
            let letterbox = pair.alex.own.room.letterbox
            let therapist = try await pair.therapist()
            for filed in [false, true] {
                if filed { _ = try await therapist.read(at: now, random: stage.random) }
                let rows = try await stage.store.read([letterbox]).rows(of: letterbox)
                #expect(rows.count == 2)
                for row in rows {
                    #expect(FiledLetter.isFiled(try #require(row.bytes)) == filed)
                    #expect(try opens(row, with: held) == 0)
                    #expect(try opens(row, with: [stage.keyring.person.secret]) == (filed ? 0 : 1))
                }
            }
            let words = try await therapist.view(at: now).letters(pair.alex.id).map(\.letter.content)
            #expect(words.count == 2 && words[0].isBegan)
            #expect(words.last == .said(Said(wish: .tell, text: "For you only.")))
        }
    }

    @Test func `a letter is taken from the room, while own is closed`() async throws {
        let stage = try await Stage(MemoryStore())
        let pair = try await stage.enrolled()
        let later = now + .minutes(6)
        let session = try #require(try await stage.accounts.session(pair.alex.enrolled.session.secret, at: later))
        guard case .memberShared(let room) = session.access else { throw Unexpected() }
        _ = try await room.perform(
            SendLetter(.rest(QuietRest(text: nil))), form: nil, at: later, random: stage.random)
        #expect(try await pair.therapist().view(at: later).flags.map(\.cause) == [.rest])
    }

    @Test(arguments: Engine.allCases)
    func `a letter leaves every page of its author's as it was`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            let spaces = [
                pair.alex.own.room.table.space, pair.alex.own.own.desk.space, pair.alex.own.own.drawer.space,
            ]
            let before = try await stage.store.read(spaces)
            try await pair.alex.tell(.said(Said(wish: .tell, text: "For you only.")), at: now)
            #expect(try await stage.store.read(spaces) == before)
        }
    }
}

@Suite struct ReadingTests {
    private let now = Stage.start

    @Test(arguments: Engine.allCases)
    func `reading twice changes nothing the second time`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await pair.prepare([.like, .notYet])
            let therapist = try await pair.therapist()
            let later = now + .minutes(2)
            let first = try await therapist.read(at: later, random: stage.random)
            let spaces = [pair.alex.own.room.letterbox, therapist.keyring.file.space]
            let stored = try await stage.store.read(spaces)
            let second = try await therapist.read(at: later, random: stage.random)
            #expect(try await stage.store.read(spaces) == stored)
            #expect(first.letters(pair.alex.id) == second.letters(pair.alex.id))
            #expect(first.readiness(pair.alex.id, "touch").isReady)
        }
    }

    @Test func `spent words of readiness are gone at the next reading, bytes and all`() async throws {
        try await Folder.with { folder in
            let stage = try await Stage(try folder.open())
            let pair = try await stage.enrolled()
            try await pair.prepare([.like, .like])
            let letterbox = pair.alex.own.room.letterbox
            let sent = try #require(try await stage.store.read([letterbox]).rows(of: letterbox).last?.bytes)
            let therapist = try await pair.therapist()
            _ = try await therapist.read(at: now + .minutes(2), random: stage.random)
            let filed = try #require(try await stage.store.read([letterbox]).rows(of: letterbox).last?.bytes)
            #expect(filed != sent)
            #expect(try !folder.contains(sent[200..<280]))
            #expect(try folder.contains(filed[200..<280]))

            try await pair.open(at: now + .minutes(5))
            #expect(try folder.contains(filed[200..<280]))
            let view = try await therapist.read(at: now + .minutes(6), random: stage.random)
            #expect(try !folder.contains(filed[200..<280]))
            #expect(view.integrity == .intact)
            #expect(view.letters(pair.alex.id).map(\.letter.content.isBegan) == [true])
            #expect(view.file.shredded.count == 2)
            #expect(view.readiness(pair.alex.id, "touch") == .silent)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an opening leaves its proof: the words, and every head it rested on`(engine: Engine) async throws {
        try await engine.run { stage in
            let pair = try await stage.enrolled()
            try await pair.prepare([.like, .try_])
            let therapist = try await pair.therapist()
            let spaces =
                [therapist.keyring.table.space, therapist.keyring.file.space]
                + therapist.keyring.members.flatMap { [$0.desk.space, $0.letterbox] }
            let heads = try await stage.store.heads(of: spaces)
            try await pair.open(at: now + .minutes(5))
            let view = try await pair.therapist().view(at: now + .minutes(5))
            let proof = try #require(view.file.proofs.first)
            #expect(view.file.proofs.count == 1)
            #expect(Dictionary(uniqueKeysWithValues: proof.heads.map { ($0.space, $0.number) }) == heads)
            #expect(proof.words.map(\.word) == [.like, .try_])
            #expect(proof.words.map(\.letter) == [2, 2])
            #expect(try await pair.alex.room.view(at: now + .minutes(5)).present("touch")?.moved.step.number == 1)
            let handout = try await pair.alex.room.handout(.test(1), in: .spanish)
            #expect(handout == Handout.blank[.spanish])
        }
    }

    @Test func `without both words nothing opens and nothing is written`() async throws {
        for words in [[Readiness.like, .notYet], [.like, .notSure], [.like]] {
            let stage = try await Stage(MemoryStore())
            let pair = try await stage.enrolled()
            try await pair.prepare(words)
            let table = pair.alex.own.room.table.space
            let before = try await stage.store.read([table])
            await #expect(throws: CaseError.refused(.notOpened([.notReady(pair.sam.id)]))) { try await pair.open() }
            #expect(try await stage.store.read([table]) == before)
        }
    }
}

extension Letter.Content {
    var isBegan: Bool { if case .began = self { true } else { false } }
}
