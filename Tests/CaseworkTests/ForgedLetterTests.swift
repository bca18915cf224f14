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
        case stranger, otherMember, oldAccount, theMember
    }

    @Test func `a forged word of readiness opens nothing, whoever forged it`() async throws {
        for forger in Forger.allCases {
            let store = MemoryStore()
            let stage = try await Stage(store)
            var pair = try await stage.enrolled()
            let old = pair.sam.room.ring.letters
            if forger == .oldAccount {
                let card = try await pair.therapist().makeCard(
                    for: pair.sam.id, days: 7, at: Stage.start, random: stage.random)
                pair = Pair(id: pair.id, members: [pair.alex, try await stage.enrol(card.code)], stage: stage)
            }
            try await pair.prepare([.like, .notYet])
            let key =
                switch forger {
                case .stranger: LetterKey(voucherKey: stage.random.secret())
                case .otherMember: pair.alex.room.ring.letters
                case .oldAccount: old
                case .theMember: pair.sam.room.ring.letters
                }
            try await write(.like, as: pair.sam, with: key, store, stage)
            guard forger != .theMember else {
                // The control: with the member's own key the same bytes are a letter.
                try await pair.open(at: later)
                continue
            }
            let view = try await pair.therapist().view(at: later)
            #expect(view.soundness == .damaged, "\(forger)")
            #expect(!view.readiness(pair.sam.id, "touch").isReady)
            await #expect(throws: CaseError.refused(.damaged)) { try await pair.open(at: later) }
            // Nor does a reading make it one.
            _ = try await pair.therapist().read(at: later, random: stage.random)
            #expect(try await pair.therapist().view(at: later).soundness == .damaged)
        }
    }

    private func write(
        _ word: Readiness, as member: Member, with key: LetterKey, _ store: MemoryStore, _ stage: Stage
    ) async throws {
        let ring = member.room.ring
        let about = try await member.room.view(at: later).about("touch")
        let letter = Letter(
            at: Stage.start + .minutes(2), account: ring.account,
            words: .ready(ReadyWord(word: word, about: about)))
        let number = try #require(try await store.heads(of: [ring.letterbox])[ring.letterbox]) + 1
        let context = EntryContext(space: ring.letterbox, epoch: 1, number: number, id: stage.random.id())
        let bytes = try SealedLetter.seal(
            Secret(copying: letter.body), to: stage.desk().keys.publicKeys, by: key, context: context)
        var batch = Batch(form: nil, expecting: [ring.letterbox: number - 1])
        batch.appends = [
            JournalRow(
                space: ring.letterbox, number: number, id: context.id, epoch: 1, day: 20_394, bytes: bytes)
        ]
        #expect(try await store.append(batch) == .written)
    }
}
