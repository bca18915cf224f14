import Homework
import Sealing
import Support
import Testing

/// One blob of every kind, and how each is opened.
struct EveryKind {
    typealias JournalDecoder = ([UInt8]) async throws(SealingError) -> Void

    private(set) var all: [(kind: SealingKind, blob: [UInt8], open: JournalDecoder)]

    init(_ bench: Bench) async throws {
        let person = try bench.person()
        let (key, pepper, random) = (bench.spaceKey(), try bench.pepper(), bench.random)
        let place = bench.context(key)
        let slip = SlipContext(space: key.space, epoch: 1, slot: 1, version: 1)
        let code = EnrolmentCode(random: random)
        let session = SessionSecret(random: random)
        let words = PassphraseWrap(person: person.id, epoch: 1, pepper: pepper)
        let spoken = SpokenCard(person: person.id, pepper: pepper)
        let lock = DeviceLock(person: person.id, device: DeviceSecret(random: random), pepper: pepper)
        let digits = try #require(Digits(typed: "314159"))
        let sheet = RecoverySheet(random: random)
        let keys = person.keys
        let body = secret("a body")
        all = [
            (
                .entry, try SealedEntry.seal(body, under: key, context: place),
                { blob throws(SealingError) in _ = try SealedEntry.open(blob, under: key, context: place) }
            ),
            (
                .slip, try SealedSlip.seal(body, under: key, context: slip),
                { blob throws(SealingError) in _ = try SealedSlip.open(blob, under: key, context: slip) }
            ),
            (
                .summary, try SealedSummary.seal(body, basis: [1, 2], under: key, slot: -1),
                { blob throws(SealingError) in
                    _ = try SealedSummary.open(blob, basis: [1, 2], under: key, slot: -1)
                }
            ),
            (
                .letter,
                try SealedLetter.seal(body, to: keys.publicKeys, by: LetterKey(voucherKey: body), context: place),
                { blob throws(SealingError) in _ = try SealedLetter.open(blob, with: keys, context: place) }
            ),
            (
                .filedLetter, try FiledLetter.seal(body, under: key, context: place),
                { blob throws(SealingError) in _ = try FiledLetter.open(blob, under: key, context: place) }
            ),
            (
                .wordWrap, try await words.seal(person.secret, under: "a b c d e f", random: random),
                { blob throws(SealingError) in _ = try await words.open(blob, with: "a b c d e f") }
            ),
            (
                .deviceLock, try await lock.seal(person.secret, under: digits, random: random),
                { blob throws(SealingError) in _ = try await lock.open(blob, with: digits) }
            ),
            (
                .card, try SealedCard.seal(body, under: code, for: person.id),
                { blob throws(SealingError) in _ = try SealedCard.open(blob, with: code, for: person.id) }
            ),
            (
                .spokenCard, try await spoken.seal(body, under: "a b c d", random: random),
                { blob throws(SealingError) in _ = try await spoken.open(blob, with: "a b c d") }
            ),
            (
                .roomWrap,
                try SessionWrap.seal(body, under: session, level: .shared, person: person.id, until: 29_000_000),
                { blob throws(SealingError) in
                    _ = try SessionWrap.open(blob, with: session, level: .shared, person: person.id, until: 29_000_000)
                }
            ),
            (
                .ownWrap,
                try SessionWrap.seal(body, under: session, level: .private, person: person.id, until: 29_000_000),
                { blob throws(SealingError) in
                    _ = try SessionWrap.open(blob, with: session, level: .private, person: person.id, until: 29_000_000)
                }
            ),
            (
                .practiceWrap,
                try SessionWrap.seal(body, under: session, level: .practice, person: person.id, until: 29_000_000),
                { blob throws(SealingError) in
                    _ = try SessionWrap.open(
                        blob, with: session, level: .practice, person: person.id, until: 29_000_000)
                }
            ),
            (
                .secondFactor, try SealedFactor.seal(body, of: person.id, pepper: pepper),
                { blob throws(SealingError) in _ = try SealedFactor.open(blob, of: person.id, pepper: pepper) }
            ),
            (
                .signIns, try SealedSignIns.seal(body, of: person.id, with: person.secret),
                { blob throws(SealingError) in _ = try SealedSignIns.open(blob, of: person.id, with: person.secret) }
            ),
            (
                .recoverySheet, try sheet.seal(person.secret, of: person.id, epoch: 1, pepper: pepper),
                { blob throws(SealingError) in _ = try sheet.open(blob, of: person.id, epoch: 1, pepper: pepper) }
            ),
            (
                .keyring, try keys.keyring.seal(body, of: person.id),
                { blob throws(SealingError) in _ = try keys.keyring.open(blob, of: person.id) }
            ),
        ]
        for purpose in KeptForm.Purpose.allCases {
            let blob = try KeptForm.seal(body, under: session.secret, for: person.id, purpose: purpose)
            all.append(
                (
                    try #require(SealingKind(rawValue: blob[1])), blob,
                    { blob throws(SealingError) in
                        _ = try KeptForm.open(blob, with: session.secret, for: person.id, purpose: purpose)
                    }
                ))
        }
    }
}

@Suite struct SuiteTests {
    static let typed: Set<SealingKind> = [.wordWrap, .deviceLock, .spokenCard]

    @Test func `every kind is here but the address, which is not stored`() async throws {
        let kinds = try await EveryKind(Bench(7)).all.map(\.kind)
        #expect(Set(kinds) == Set(SealingKind.allCases).subtracting([.address]))
    }

    @Test func `every kind opens its own blob, names its suite and refuses every other suite`() async throws {
        for (kind, blob, open) in try await EveryKind(Bench(7)).all {
            try await open(blob)
            #expect(Array(blob.prefix(2)) == [1, kind.rawValue])
            for suite in [0, 2, 255] as [UInt8] {
                await #expect(throws: SealingError.unknownSuite(suite)) { try await open([suite] + blob.dropFirst()) }
            }
        }
    }

    @Test func `no kind opens a blob of another, also under its name`() async throws {
        let all = try await EveryKind(Bench(8)).all
        for (kind, _, open) in all {
            for (other, blob, _) in all where other != kind {
                await #expect(throws: SealingError.wrongKind(other.rawValue)) { try await open(blob) }
                var renamed = [1, kind.rawValue] + blob.dropFirst(2)
                // Where a kind reads a cost, the least one: a chance byte might ask for 256 MiB.
                if Self.typed.contains(kind) { renamed[2] = ScryptCost.words.log2 }
                await #expect(throws: SealingError.self) { try await open(renamed) }
            }
        }
    }

    @Test func `no kind falls over short or random blobs`() async throws {
        let random = SeededRandom(9)
        for (kind, _, open) in try await EveryKind(Bench(9)).all {
            for count in [0, 1, 2, 3, 5, 18, 29, 30, 31, 60, 80, 300, 1_234] {
                let blob = [1, kind.rawValue, ScryptCost.words.log2] + random.bytes(count)
                await #expect(throws: SealingError.self) { try await open(Array(blob.prefix(count))) }
            }
        }
    }

    @Test func `public keys of another suite or length are refused`() throws {
        let bytes = try Bench(10).person().keys.publicKeys.bytes
        #expect(throws: SealingError.unknownSuite(2)) { try PersonPublicKeys(bytes: [2] + bytes.dropFirst()) }
        #expect(throws: SealingError.malformed) { try PersonPublicKeys(bytes: bytes.dropLast()) }
        #expect(throws: SealingError.malformed) { try PersonPublicKeys(bytes: []) }
    }
}
