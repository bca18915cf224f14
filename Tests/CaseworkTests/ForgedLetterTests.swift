import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// Whoever can write the database and knows the therapist's public key can seal a letter; nobody believes it.
@Suite struct ForgedLetterTests {
    private let later = Stage.start + .minutes(10)

    private enum Forger: CaseIterable {
        case stranger, otherMember, oldAccount, card, secondBeginning, theMember
    }

    @Test func `a forged word of readiness opens nothing, whoever forged it`() async throws {
        for forger in Forger.allCases {
            let store = MemoryStore()
            let stage = try await Stage(store)
            var pair = try await stage.enrolled()
            let old = pair.sam.room.keyring.letters
            let card = try await pair.therapist().makeCard(
                for: pair.sam.id, days: 7, at: Stage.start, random: stage.random)
            pair = Pair(id: pair.id, members: [pair.alex, try await stage.enrol(card.code)], stage: stage)
            // What lies in a drawer after it was used, or was read off a proxy's log.
            let used = LetterKey(voucherKey: card.code.voucherKey)
            let own = LetterKey(random: stage.random)
            try await pair.prepare([.like, .notYet])
            let key =
                switch forger {
                case .stranger: LetterKey(voucherKey: stage.random.secret())
                case .otherMember: pair.alex.room.keyring.letters
                case .oldAccount: old
                case .card: used
                case .secondBeginning: own
                case .theMember: pair.sam.room.keyring.letters
                }
            if forger == .secondBeginning {
                let words = Letter.Content.began(Began(letterKey: own.secret.fourNumbers))
                try await write(words, as: pair.sam, with: used, store, stage)
            }
            let about = try await pair.sam.room.view(at: later).about("touch")
            try await write(
                .ready(ReadinessStatement(word: .like, about: about)), as: pair.sam, with: key, store, stage)
            guard forger != .theMember else {
                // The control: with the member's own key the same bytes are a letter.
                try await pair.open(at: later)
                continue
            }
            let view = try await pair.therapist().view(at: later)
            #expect(view.integrity == .damaged, "\(forger)")
            #expect(!view.readiness(pair.sam.id, "touch").isReady)
            await #expect(throws: CaseError.refused(.damaged)) { try await pair.open(at: later) }
            // Nor does a reading make it one.
            _ = try await pair.therapist().read(at: later, random: stage.random)
            #expect(try await pair.therapist().view(at: later).integrity == .damaged)
        }
    }

    private func write(
        _ words: Letter.Content, as member: Member, with key: LetterKey, _ store: MemoryStore, _ stage: Stage
    ) async throws {
        let keyring = member.room.keyring
        let letter = Letter(at: Stage.start + .minutes(2), account: keyring.account, content: words)
        let number = try #require(try await store.heads(of: [keyring.letterbox])[keyring.letterbox]) + 1
        let context = EntryContext(space: keyring.letterbox, epoch: 1, number: number, id: stage.random.id())
        let bytes = try SealedLetter.seal(
            Secret(copying: letter.body), to: stage.desk().keys.publicKeys, by: key, context: context)
        var batch = Batch(form: nil, expecting: [keyring.letterbox: number - 1])
        batch.appends = [
            JournalRow(
                space: keyring.letterbox, number: number, id: context.id, epoch: 1, day: 20_394, bytes: bytes)
        ]
        #expect(try await store.append(batch) == .written)
    }

    @Test func `letters of an account from before keys were handed over are still its own`() async throws {
        let store = MemoryStore()
        let stage = try await Stage(store)
        let made = try await stage.open(try await stage.couple())
        let member = made.keyring.members[0].member
        let card = try await made.makeCard(for: member, days: 7, at: Stage.start, random: stage.random)
        let alex = try await stage.enrol(card.code)
        let letterbox = alex.room.keyring.letterbox
        await store.tamper { state in
            state.journals[letterbox]?.rows = []
            state.journals[letterbox]?.head = 0
        }
        let key = LetterKey(voucherKey: card.code.voucherKey)
        try await write(.began(Began()), as: alex, with: key, store, stage)
        try await write(.rest(QuietRest(text: "Slower.")), as: alex, with: key, store, stage)
        for _ in 1...2 {
            let view = try await made.read(at: later, random: stage.random)
            #expect(view.letters(member).map(\.letter.content) == [.began(Began()), .rest(QuietRest(text: "Slower."))])
        }
    }
}

extension Secret {
    /// As a letter hands a key over.
    fileprivate var fourNumbers: [UInt64] {
        let bytes = withBytes { Array($0) }
        return (0..<4).map { word in bytes[word * 8..<word * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) } }
    }
}
