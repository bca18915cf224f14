import Crypto
import Homework
import Sealing
import Support
import Testing

/// The bytes from `start` up.
private func run(_ start: UInt8, _ count: UInt8) -> [UInt8] { Array(start..<start + count) }

@Suite struct GoldenTests {
    let pepper: Pepper
    let person: PersonID
    let space: SpaceID
    let key: SpaceKey
    let member: PersonSecret
    let signer: PersonKeys

    init() throws {
        pepper = try #require(Pepper(Secret(copying: run(64, 32))))
        person = try #require(PersonID(bytes: run(32, 16)))
        space = try #require(SpaceID(bytes: run(0, 16)))
        key = try SpaceKey(space: space, epoch: 2, secret: Secret(copying: run(96, 32)))
        member = try PersonSecret(Secret(copying: run(0, 32)))
        signer = try PersonKeys(PersonSecret(Secret(copying: run(32, 32))))
    }

    @Test func `a person's public keys come out as they always have`() throws {
        let keys = try PersonKeys(member).publicKeys
        #expect(hex(keys.signing) == Golden.signingPublicKey)
        #expect(hex(Array(SHA256.hash(data: keys.bytes))) == Golden.publicKeysHash)
        #expect(try PersonPublicKeys(bytes: keys.bytes) == keys)
    }

    @Test func `lookups and tokens come out as they always have`() throws {
        let session = try #require(SessionSecret(key.secret))
        #expect(hex(try #require(DeviceSecret(key.secret)).lookup) == Golden.deviceLookup)
        #expect(hex(session.lookup) == Golden.sessionLookup)
        #expect(hex(session.formToken) == Golden.formToken)
        #expect(hex(pepper.nameIndex(" Amber-OTTER ")) == Golden.nameIndex)
        #expect(hex(pepper.key(.entrance).array) == Golden.entranceKey)
        #expect(hex(pepper.key(.throttles).array) == Golden.throttleKey)
        let form = try #require(FormID(Secret(copying: run(0, 16))))
        #expect(hex(form.mark) == Golden.formMark)
        #expect(hex(form.mark(of: Array("typed".utf8))) == Golden.formBodyMark)
        #expect(hex(form.entryID(1).bytes) == Golden.entryID)
        let addresses = AddressKey(server: pepper.key(.addresses), reader: person)
        #expect(try addresses.text(for: run(0, 24)) == Golden.address)
        #expect(addresses.meaning(of: Golden.address) == run(0, 24))
    }

    @Test func `a card is read and opened as it always was`() throws {
        let code = try #require(EnrolmentCode(typed: Golden.cardPrinted))
        #expect(code.printed == Golden.cardPrinted)
        #expect(hex(code.lookup) == Golden.cardLookup)
        #expect(hex(code.voucherKey.array) == Golden.voucherKey)
        #expect(try SealedCard.open(Golden.card, with: code, for: person) == secret("golden body"))
    }

    @Test func `an entry and a slip open as they always did`() throws {
        let id = try #require(EntryID(bytes: run(16, 16)))
        let context = EntryContext(space: space, epoch: 2, number: 5, id: id)
        let opened = try SealedEntry.open(Golden.signedEntry, under: key, context: context)
        #expect(opened.body == secret("golden body"))
        let signature = try #require(opened.signature)
        #expect(signature.verify(by: signer.publicKeys.signing, context: context, body: opened.body))
        let slip = SlipContext(space: space, epoch: 2, slot: -1, version: 9)
        #expect(try SealedSlip.open(Golden.slip, under: key, context: slip) == secret("golden body"))
    }

    @Test func `words and digits open as they always did, and a release build finds them too cheap`() async throws {
        let words = PassphraseWrap(person: person, epoch: 4, pepper: pepper)
        let lock = DeviceLock(person: person, device: try #require(DeviceSecret(key.secret)), pepper: pepper)
        let digits = try #require(Digits(typed: "012345"))
        #if DEBUG
        #expect(try await words.open(Golden.wordWrap, with: "One two THREE  four-five six").secret == member.secret)
        #expect(try await lock.open(Golden.deviceLock, with: digits).secret == member.secret)
        #else
        await #expect(throws: SealingError.unacceptableCost(log2: 11)) {
            try await words.open(Golden.wordWrap, with: "One two THREE four-five six")
        }
        await #expect(throws: SealingError.unacceptableCost(log2: 11)) {
            try await lock.open(Golden.deviceLock, with: digits)
        }
        #endif
    }
}
