import Homework
import Sealing
import Support
import Testing

@Suite struct LetterTests {
    let bench = Bench(5)
    let letters = LetterKey(voucherKey: Bench(50).random.secret())

    @Test func `a letter is opened by the therapist and not by its writer`() throws {
        let (therapist, writer) = (try bench.person().keys, try bench.person().keys)
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let blob = try SealedLetter.seal(secret("not yet"), to: therapist.publicKeys, by: letters, context: place)
        #expect(try SealedLetter.open(blob, with: therapist, context: place).body == secret("not yet"))
        #expect(throws: SealingError.notOpened) { try SealedLetter.open(blob, with: writer, context: place) }
    }

    @Test func `a letter opens only at its own place`() throws {
        let therapist = try bench.person().keys
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let blob = try SealedLetter.seal(secret("ready"), to: therapist.publicKeys, by: letters, context: place)
        for other in place.swaps(bench.random) {
            #expect(throws: SealingError.notOpened) {
                try SealedLetter.open(blob, with: therapist, context: other)
            }
        }
        for changed in flipped(blob, at: [2, 900, 1_121, 1_122, 9_000, blob.count - 1]) {
            #expect(throws: SealingError.notOpened) {
                try SealedLetter.open(changed, with: therapist, context: place)
            }
        }
    }

    @Test func `a letter proves which card's account wrote it`() throws {
        let therapist = try bench.person().keys
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let blob = try SealedLetter.seal(secret("I'd try"), to: therapist.publicKeys, by: letters, context: place)
        let opened = try SealedLetter.open(blob, with: therapist, context: place)
        #expect(opened.isWritten(with: letters))
        let kept = try LetterKey(Secret(copying: letters.secret.array))
        #expect(opened.isWritten(with: kept))
        #expect(!opened.isWritten(with: LetterKey(voucherKey: bench.random.secret())))
        #expect(throws: SealingError.unusableKey) { try LetterKey(bench.random.secret(31)) }
    }

    @Test func `letters are of one length whatever they say`() throws {
        let therapist = try bench.person().keys
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let file = bench.spaceKey()
        var sealed: Set<Int> = []
        var filed: Set<Int> = []
        for count in [0, 1, 300, 16_348] {
            let body = bench.random.secret(count)
            sealed.insert(try SealedLetter.seal(body, to: therapist.publicKeys, by: letters, context: place).count)
            filed.insert(try FiledLetter.seal(body, under: file, context: place).count)
        }
        #expect(sealed == [2 + 1_120 + 16_384 + 16])
        #expect(filed == [2 + 4 + 12 + 16_384 + 16])
        #expect(throws: SealingError.tooLarge) {
            try SealedLetter.seal(
                bench.random.secret(16_349), to: therapist.publicKeys, by: letters, context: place)
        }
    }

    @Test func `a filed letter stays bound to its place in the letterbox and to the file`() throws {
        let file = bench.spaceKey(epoch: 6)
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let blob = try FiledLetter.seal(secret("I felt I had to"), under: file, context: place)
        #expect(FiledLetter.isFiled(blob))
        #expect(try FiledLetter.fileEpoch(of: blob) == 6)
        #expect(try FiledLetter.open(blob, under: file, context: place) == secret("I felt I had to"))
        for other in place.swaps(bench.random) {
            #expect(throws: SealingError.notOpened) { try FiledLetter.open(blob, under: file, context: other) }
        }
        let otherFile = try SpaceKey(space: bench.random.id(), epoch: 6, secret: file.secret)
        #expect(throws: SealingError.notOpened) { try FiledLetter.open(blob, under: otherFile, context: place) }
        let later = try SpaceKey(space: file.space, epoch: 7, secret: file.secret)
        #expect(throws: SealingError.wrongSpace) { try FiledLetter.open(blob, under: later, context: place) }
        var claiming = blob
        claiming[5] = 7
        #expect(throws: SealingError.notOpened) { try FiledLetter.open(claiming, under: later, context: place) }
    }

    @Test func `a letter that was not read yet is not filed`() throws {
        let therapist = try bench.person().keys
        let place = EntryContext(space: bench.random.id(), epoch: 1, number: 3, id: bench.random.id())
        let blob = try SealedLetter.seal(secret("x"), to: therapist.publicKeys, by: letters, context: place)
        #expect(!FiledLetter.isFiled(blob))
        #expect(throws: SealingError.wrongKind(3)) { try FiledLetter.fileEpoch(of: blob) }
    }
}
