import Homework
import Sealing
import Support
import Testing

@Suite struct EntryTests {
    let bench = Bench(2)

    @Test(arguments: [0, 1, 251, 252, 1_019, 4_091, 16_379, 65_531])
    func `an entry opens as it was sealed`(count: Int) throws {
        let key = bench.spaceKey()
        let context = bench.context(key)
        let body = bench.random.secret(count)
        let opened = try SealedEntry.open(
            SealedEntry.seal(body, under: key, context: context), under: key, context: context)
        #expect(opened.body == body)
        #expect(opened.signature == nil)
    }

    @Test func `an entry opens only at its own place`() throws {
        let key = bench.spaceKey()
        let context = bench.context(key)
        let blob = try SealedEntry.seal(secret("a limit"), under: key, context: context)
        for other in context.swaps(bench.random) {
            // The key is claimed to be the other space's too, so that only the seal can object.
            let claimed = try SpaceKey(space: other.space, epoch: other.epoch, secret: key.secret)
            #expect(throws: SealingError.notOpened) { try SealedEntry.open(blob, under: claimed, context: other) }
        }
        #expect(try SealedEntry.open(blob, under: key, context: context).body == secret("a limit"))
    }

    @Test func `a key of another space or epoch is refused before it is tried`() throws {
        let key = bench.spaceKey()
        for other in bench.context(key).swaps(bench.random).prefix(2) {
            #expect(throws: SealingError.wrongSpace) {
                try SealedEntry.seal(secret("x"), under: key, context: other)
            }
            #expect(throws: SealingError.wrongSpace) {
                try SealedEntry.open([1, 1], under: key, context: other)
            }
        }
    }

    @Test func `any changed bit is found`() throws {
        let key = bench.spaceKey()
        let context = bench.context(key)
        let blob = try SealedEntry.seal(secret("rest"), under: key, context: context)
        for changed in flipped(blob, at: blob.indices) {
            #expect(throws: SealingError.self) { try SealedEntry.open(changed, under: key, context: context) }
        }
        for length in [0, 1, 2, 13, 29, blob.count - 1] {
            #expect(throws: SealingError.self) {
                try SealedEntry.open(Array(blob.prefix(length)), under: key, context: context)
            }
        }
    }

    @Test func `stored lengths are five`() throws {
        let key = bench.spaceKey()
        let signer = try bench.person().keys.signing
        var lengths: Set<Int> = []
        for count in stride(from: 0, through: 65_000, by: 130) {
            let body = Secret(copying: [UInt8](repeating: 1, count: count))
            lengths.insert(try SealedEntry.seal(body, under: key, context: bench.context(key)).count)
            let signed = try SealedEntry.seal(body, under: key, context: bench.context(key), signedBy: signer)
            lengths.insert(signed.count)
        }
        #expect(lengths.sorted() == [256, 1_024, 4_096, 16_384, 65_536].map { $0 + 30 })
        #expect(throws: SealingError.tooLarge) {
            try SealedEntry.seal(bench.random.secret(65_532), under: key, context: bench.context(key))
        }
    }

    @Test func `a hundred thousand seals use a hundred thousand nonces`() throws {
        let key = bench.spaceKey()
        let context = bench.context(key)
        let body = secret("the same each time")
        var nonces: Set<[UInt8]> = []
        for _ in 0..<100_000 {
            nonces.insert(Array(try SealedEntry.seal(body, under: key, context: context)[2..<14]))
        }
        #expect(nonces.count == 100_000)
    }
}

@Suite struct SignedEntryTests {
    let bench = Bench(3)

    @Test func `a signature holds for its signer, place and body only`() throws {
        let (therapist, other) = (try bench.person().keys, try bench.person().keys)
        let key = bench.spaceKey()
        let context = bench.context(key)
        let body = secret("this step is open")
        let opened = try SealedEntry.open(
            SealedEntry.seal(body, under: key, context: context, signedBy: therapist.signing), under: key,
            context: context)
        let signature = try #require(opened.signature)
        #expect(opened.body == body)
        #expect(signature.verify(by: therapist.publicKeys.signing, context: context, body: body))
        #expect(!signature.verify(by: other.publicKeys.signing, context: context, body: body))
        #expect(!signature.verify(by: therapist.publicKeys.signing, context: context, body: secret("this step")))
        #expect(!signature.verify(by: [], context: context, body: body))
        for elsewhere in context.swaps(bench.random) {
            #expect(!signature.verify(by: therapist.publicKeys.signing, context: elsewhere, body: body))
        }
    }

    @Test func `the digest of a verification differs whenever one thing differs`() throws {
        let (therapist, other) = (try bench.person().keys, try bench.person().keys)
        let key = bench.spaceKey()
        let context = bench.context(key)
        let body = secret("homework")
        func signature(_ body: Secret, _ signer: SigningKey) throws -> EntrySignature {
            let blob = try SealedEntry.seal(body, under: key, context: context, signedBy: signer)
            return try #require(try SealedEntry.open(blob, under: key, context: context).signature)
        }
        let first = try signature(body, therapist.signing)
        let signer = therapist.publicKeys.signing
        var digests: Set<EntrySignature.Digest> = [first.digest(by: signer, context: context, body: body)]
        digests.insert(first.digest(by: other.publicKeys.signing, context: context, body: body))
        digests.insert(first.digest(by: signer, context: context, body: secret("homewor")))
        digests.insert(try signature(body, other.signing).digest(by: signer, context: context, body: body))
        for elsewhere in context.swaps(bench.random) {
            digests.insert(first.digest(by: signer, context: elsewhere, body: body))
        }
        #expect(digests.count == 8)
        #expect(digests.contains(first.digest(by: signer, context: context, body: body)))
    }
}

@Suite struct SlipTests {
    let bench = Bench(4)

    @Test func `a slip opens in its slot and version only`() throws {
        let key = bench.spaceKey(epoch: 3)
        let context = SlipContext(space: key.space, epoch: 3, slot: -4, version: 9)
        let blob = try SealedSlip.seal(secret("a draft"), under: key, context: context)
        #expect(try SealedSlip.open(blob, under: key, context: context) == secret("a draft"))
        #expect(try SealedSlip.context(of: blob, in: key.space, slot: -4) == context)
        let elsewhere = [
            SlipContext(space: bench.random.id(), epoch: 3, slot: -4, version: 9),
            SlipContext(space: key.space, epoch: 4, slot: -4, version: 9),
            SlipContext(space: key.space, epoch: 3, slot: -3, version: 9),
            SlipContext(space: key.space, epoch: 3, slot: -4, version: 10),
        ]
        for other in elsewhere {
            let claimed = try SpaceKey(space: other.space, epoch: other.epoch, secret: key.secret)
            #expect(throws: SealingError.notOpened) { try SealedSlip.open(blob, under: claimed, context: other) }
        }
    }

    @Test func `a slip whose own version is rewritten does not open`() throws {
        let key = bench.spaceKey()
        let old = SlipContext(space: key.space, epoch: 1, slot: 1, version: 1)
        var blob = try SealedSlip.seal(secret("older"), under: key, context: old)
        blob[13] = 2
        let new = try SealedSlip.context(of: blob, in: key.space, slot: 1)
        #expect(new.version == 2)
        #expect(throws: SealingError.notOpened) { try SealedSlip.open(blob, under: key, context: new) }
    }
}
