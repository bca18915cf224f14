import Foundation
import Homework
import Sealing
import Support
import Testing

/// One sealed thing with all it takes to open it: strings are base 64.
private struct Case: Encodable {
    var kind: String
    var blob: Data
    var body: Data
    var space: Data?
    var epoch: UInt32?
    var number: Int64?
    var id: Data?
    var slot: Int64?
    var version: Int64?
    var key: Data?
    var file: Data?
    var signer: Data?
    var reader: Data?
    var person: Data?
    var pepper: Data?
    var words: Data?
    var digits: Data?
    var device: Data?
    var code: Data?
    var form: Data?

    init(_ kind: String, _ blob: [UInt8], holding body: Secret, with fill: (inout Case) -> Void) {
        (self.kind, self.blob, self.body) = (kind, Data(blob), Data(body.array))
        fill(&self)
    }

    mutating func place(_ context: EntryContext) {
        (space, epoch) = (Data(context.space.bytes), context.epoch)
        (number, id) = (context.number, Data(context.id.bytes))
    }
}

@Suite struct CrossCheckTests {
    /// Where `CrossCheck/check.py` is told to look.
    static let file =
        ProcessInfo.processInfo.environment["SEALING_FIXTURE"]
        .map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory.appending(path: "sealing-fixture.json")

    @Test func `a hundred sealed things are written out for the second implementation`() async throws {
        var cases: [Case] = []
        for round in 0..<10 { cases += try await sealed(by: Bench(1_000 + UInt64(round)), round: round) }
        #expect(cases.count >= 100)
        try JSONEncoder().encode(["cases": cases]).write(to: Self.file)
    }

    private func sealed(by bench: Bench, round: Int) async throws -> [Case] {
        try journal(bench, round) + accounts(bench) + (try await typed(bench, round)) + derived(bench)
    }

    private func journal(_ bench: Bench, _ round: Int) throws -> [Case] {
        let (reader, signer) = (try bench.person(), try bench.person())
        let key = bench.spaceKey(epoch: bench.random.below(900))
        let place = EntryContext(
            space: key.space, epoch: key.epoch, number: Int64(bench.random.below(1 << 30)) << 20, id: bench.random.id())
        let body = bench.random.secret(Int(bench.random.below(5_000)))
        let slip = SlipContext(space: key.space, epoch: key.epoch, slot: -Int64(round), version: 1 << 40)
        let file = bench.spaceKey(epoch: 9)
        let signing = Data(signer.keys.publicKeys.signing)
        let voucher = bench.random.secret()
        return [
            Case("entry", try SealedEntry.seal(body, under: key, context: place), holding: body) {
                $0.place(place)
                ($0.key, $0.signer) = (Data(key.secret.array), Data())
            },
            Case(
                "entry", try SealedEntry.seal(body, under: key, context: place, signedBy: signer.keys.signing),
                holding: body
            ) {
                $0.place(place)
                ($0.key, $0.signer) = (Data(key.secret.array), signing)
            },
            Case("slip", try SealedSlip.seal(body, under: key, context: slip), holding: body) {
                $0.place(place)
                ($0.key, $0.slot, $0.version) = (Data(key.secret.array), slip.slot, slip.version)
            },
            Case(
                "summary",
                try SealedSummary.seal(
                    Secret(copying: Array(body.array.prefix(1_020))), basis: voucher.array, under: key, slot: slip.slot),
                holding: Secret(copying: Array(body.array.prefix(1_020)))
            ) {
                $0.place(place)
                ($0.key, $0.slot, $0.file) = (Data(key.secret.array), slip.slot, Data(voucher.array))
            },
            Case(
                "letter",
                try SealedLetter.seal(
                    body, to: reader.keys.publicKeys, by: LetterKey(voucherKey: voucher), context: place),
                holding: body
            ) {
                $0.place(place)
                ($0.reader, $0.key) = (Data(reader.secret.secret.array), Data(voucher.array))
            },
            Case("filedLetter", try FiledLetter.seal(body, under: file, context: place), holding: body) {
                $0.place(place)
                ($0.key, $0.file) = (Data(file.secret.array), Data(file.space.bytes))
            },
        ]
    }

    private func accounts(_ bench: Bench) throws -> [Case] {
        let person = try bench.person()
        let body = bench.random.secret(Int(bench.random.below(900)))
        let session = SessionSecret(random: bench.random)
        // The bench's next 16 bytes, drawn by a copy of its generator's seed, are the code.
        let seed = UInt64(bench.random.below(.max))
        let (code, bytes) = (EnrolmentCode(random: SeededRandom(seed)), SeededRandom(seed).bytes(16))
        let owner = Data(person.id.bytes)
        let (sheet, sheetBytes) = (RecoverySheet(random: SeededRandom(seed)), SeededRandom(seed).bytes(20))
        let pepper = bench.random.secret()
        let held = try #require(Pepper(pepper))
        let cookie = Data(session.secret.array)
        return [
            Case("card", try SealedCard.seal(body, under: code, for: person.id), holding: body) {
                ($0.code, $0.person) = (Data(bytes), owner)
            },
            Case(
                "recoverySheet", try sheet.seal(person.secret, of: person.id, epoch: 5, pepper: held),
                holding: person.secret.secret
            ) { ($0.code, $0.person, $0.epoch, $0.pepper) = (Data(sheetBytes), owner, 5, Data(pepper.array)) },
            Case("secondFactor", try SealedFactor.seal(body, of: person.id, pepper: held), holding: body) {
                ($0.person, $0.pepper) = (owner, Data(pepper.array))
            },
            Case("signIns", try SealedSignIns.seal(body, of: person.id, with: person.secret), holding: body) {
                ($0.person, $0.reader) = (owner, Data(person.secret.secret.array))
            },
            Case(
                "roomWrap",
                try SessionWrap.seal(body, under: session, level: .shared, person: person.id, until: 29_000_000),
                holding: body
            ) { ($0.key, $0.person, $0.epoch) = (cookie, owner, 29_000_000) },
            Case(
                "ownWrap",
                try SessionWrap.seal(body, under: session, level: .private, person: person.id, until: 29_000_000),
                holding: body
            ) { ($0.key, $0.person, $0.epoch) = (cookie, owner, 29_000_000) },
            Case(
                "practiceWrap",
                try SessionWrap.seal(body, under: session, level: .practice, person: person.id, until: 29_000_000),
                holding: body
            ) { ($0.key, $0.person, $0.epoch) = (cookie, owner, 29_000_000) },
            Case(
                "heldForm", try KeptForm.seal(body, under: session.secret, for: person.id, purpose: .held),
                holding: body
            ) { ($0.key, $0.person) = (cookie, owner) },
            Case("keyring", try person.keys.keyring.seal(body, of: person.id), holding: body) {
                ($0.reader, $0.person) = (Data(person.secret.secret.array), owner)
            },
            Case(
                "voucher", CardVoucher.make(person.keys.publicKeys, of: person.id, with: code.voucherKey),
                holding: Secret(copying: person.keys.publicKeys.bytes)
            ) { ($0.code, $0.person) = (Data(bytes), owner) },
        ]
    }

    private func typed(_ bench: Bench, _ round: Int) async throws -> [Case] {
        // A release build pays in full for each of these.
        guard round < 3 else { return [] }
        let person = try bench.person()
        let pepper = bench.random.secret()
        let device = DeviceSecret(random: bench.random)
        let held = try #require(Pepper(pepper))
        let digits = String(String(1_000_000 + bench.random.below(1_000_000)).dropFirst())
        let (words, body) = ("amber otter t shirt", bench.random.secret(77))
        func fill(_ fixture: inout Case) {
            (fixture.person, fixture.pepper) = (Data(person.id.bytes), Data(pepper.array))
            (fixture.words, fixture.digits) = (Data(words.utf8), Data(digits.utf8))
            (fixture.device, fixture.epoch) = (Data(device.secret.array), 5)
        }
        return [
            Case(
                "wordWrap",
                try await PassphraseWrap(person: person.id, epoch: 5, pepper: held)
                    .seal(person.secret, under: words, random: bench.random),
                holding: person.secret.secret, with: fill),
            Case(
                "deviceLock",
                try await DeviceLock(person: person.id, device: device, pepper: held)
                    .seal(person.secret, under: try #require(Digits(typed: digits)), random: bench.random),
                holding: person.secret.secret, with: fill),
            Case(
                "spokenCard",
                try await SpokenCard(person: person.id, pepper: held)
                    .seal(body, under: "Amber OTTER t-shirt", random: bench.random),
                holding: body, with: fill),
        ]
    }

    private func derived(_ bench: Bench) throws -> [Case] {
        let person = try bench.person()
        let secret = bench.random.secret()
        let pepper = try #require(Pepper(secret))
        let (meaning, name) = (bench.random.bytes(24), "amber otter")
        let form = FormID(random: bench.random)
        let address = try AddressKey(server: pepper.key(.addresses), reader: person.id).text(for: meaning)
        return [
            Case("publicKeys", person.keys.publicKeys.bytes, holding: person.secret.secret) { _ in },
            Case("nameIndex", pepper.nameIndex("Amber  Otter"), holding: Secret(copying: Array(name.utf8))) {
                $0.pepper = Data(secret.array)
            },
            Case("address", try #require(Base64URL.decode(address)), holding: Secret(copying: meaning)) {
                ($0.pepper, $0.person) = (Data(secret.array), Data(person.id.bytes))
            },
            Case("formBody", form.mark(of: meaning), holding: Secret(copying: meaning)) {
                $0.form = Data(form.secret.array)
            },
        ]
    }
}
