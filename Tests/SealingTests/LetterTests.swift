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
        for count in [0, 1, 300, SealedLetter.longest] {
            let body = bench.random.secret(count)
            sealed.insert(try SealedLetter.seal(body, to: therapist.publicKeys, by: letters, context: place).count)
            filed.insert(try FiledLetter.seal(body, under: file, context: place).count)
        }
        #expect(sealed == [2 + 1_120 + 16_384 + 16])
        #expect(filed == [2 + 4 + 12 + 16_384 + 16])
        #expect(throws: SealingError.tooLarge) {
            try SealedLetter.seal(
                bench.random.secret(SealedLetter.longest + 1), to: therapist.publicKeys, by: letters, context: place)
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

@Suite struct EnvelopeTests {
    let bench = Bench(6)

    @Test func `an envelope gives its reader the key`() throws {
        let (therapist, member) = (try bench.person(), try bench.person())
        let key = bench.spaceKey(epoch: 2)
        let blob = try Envelope.seal(
            key, for: member.id, keys: member.keys.publicKeys, signedBy: therapist.keys.signing)
        let opened = try Envelope.open(
            blob, space: key.space, epoch: 2, reader: member.id, with: member.keys,
            signedBy: therapist.keys.publicKeys.signing)
        #expect(opened.secret == key.secret)
        #expect(opened.space == key.space && opened.epoch == 2)
    }

    @Test func `an envelope of another signer, place or reader is refused`() throws {
        let (therapist, member, other) = (try bench.person(), try bench.person(), try bench.person())
        let key = bench.spaceKey(epoch: 2)
        let pinned = therapist.keys.publicKeys.signing
        let blob = try Envelope.seal(
            key, for: member.id, keys: member.keys.publicKeys, signedBy: therapist.keys.signing)
        let forged = try Envelope.seal(key, for: member.id, keys: member.keys.publicKeys, signedBy: other.keys.signing)
        func open(
            _ blob: [UInt8], space: SpaceID? = nil, epoch: UInt32 = 2, reader: PersonID? = nil, keys: PersonKeys? = nil
        ) throws(SealingError) -> SpaceKey {
            try Envelope.open(
                blob, space: space ?? key.space, epoch: epoch, reader: reader ?? member.id, with: keys ?? member.keys,
                signedBy: pinned)
        }
        #expect(throws: SealingError.badSignature) { try open(forged) }
        #expect(throws: SealingError.badSignature) { try open(blob, space: bench.random.id()) }
        #expect(throws: SealingError.badSignature) { try open(blob, epoch: 3) }
        #expect(throws: SealingError.badSignature) { try open(blob, reader: other.id) }
        #expect(throws: SealingError.notOpened) { try open(blob, keys: other.keys) }
        for changed in flipped(blob, at: [2, 1_121, 1_122, 1_169, 1_170, blob.count - 1]) {
            #expect(throws: SealingError.badSignature) { try open(changed) }
        }
        #expect(throws: SealingError.malformed) { try open(blob + [0]) }
    }

    @Test func `a signer who is trusted cannot move an envelope by signing it anew`() throws {
        let (therapist, member) = (try bench.person(), try bench.person())
        let (table, desk) = (bench.spaceKey(), bench.spaceKey())
        let blob = try Envelope.seal(
            table, for: member.id, keys: member.keys.publicKeys, signedBy: therapist.keys.signing)
        let other = try Envelope.seal(
            desk, for: member.id, keys: member.keys.publicKeys, signedBy: therapist.keys.signing)
        // The sealed part of one and the signature of the other.
        #expect(throws: SealingError.badSignature) {
            try Envelope.open(
                blob.dropLast(64) + other.suffix(64), space: desk.space, epoch: 1, reader: member.id,
                with: member.keys, signedBy: therapist.keys.publicKeys.signing)
        }
    }
}
