import Homework
import Sealing
import Support
import Testing

@Suite struct CardTests {
    let bench = Bench(30)

    @Test func `a code is read as people write it`() throws {
        let code = EnrolmentCode(random: bench.random)
        let printed = code.printed
        #expect(printed.split(separator: " ").map(\.count) == [Int](repeating: 4, count: 7))
        let ways = [
            printed, printed.lowercased(), printed.replacing(" ", with: ""), printed.replacing(" ", with: "-"),
            printed.replacing("0", with: "O"), printed.replacing("0", with: "o"), printed.replacing("1", with: "I"),
            printed.replacing("1", with: "l"), " " + printed.replacing(" ", with: " – ") + "\n",
        ]
        for typed in ways {
            #expect(EnrolmentCode(typed: typed)?.lookup == code.lookup, "\(typed)")
        }
    }

    @Test func `nearly every slip of the pen is noticed before the card is looked for`() throws {
        var unnoticed = 0
        for _ in 0..<200 {
            let symbols = Array(EnrolmentCode(random: bench.random).printed)
            let place = Int(bench.random.below(UInt32(symbols.count)))
            guard symbols[place] != " " else { continue }
            var changed = symbols
            changed[place] = symbols[place] == "7" ? "8" : "7"
            if EnrolmentCode(typed: String(changed)) != nil { unnoticed += 1 }
            changed.remove(at: place)
            #expect(EnrolmentCode(typed: String(changed)) == nil)
        }
        // One in 4,096 is expected.
        #expect(unnoticed <= 2)
        for typed in ["", "U", "ÄÖ", String(repeating: "0", count: 29), String(repeating: "🙂", count: 28)] {
            #expect(EnrolmentCode(typed: typed) == nil)
        }
    }

    @Test func `a card opens with its code, for its person`() throws {
        let (code, other) = (EnrolmentCode(random: bench.random), EnrolmentCode(random: bench.random))
        let person: PersonID = bench.random.id()
        let blob = try SealedCard.seal(secret("keys"), under: code, for: person)
        #expect(try SealedCard.open(blob, with: code, for: person) == secret("keys"))
        #expect(throws: SealingError.notOpened) { try SealedCard.open(blob, with: other, for: person) }
        #expect(throws: SealingError.notOpened) { try SealedCard.open(blob, with: code, for: bench.random.id()) }
        #expect(code.lookup != other.lookup)
    }

    @Test func `four spoken words open the same content`() async throws {
        let person: PersonID = bench.random.id()
        let pepper = try bench.pepper()
        let spoken = SpokenCard(person: person, pepper: pepper)
        let blob = try await spoken.seal(secret("keys"), under: "amber otter lamp stone", random: bench.random)
        #expect(try await spoken.open(blob, with: "Amber Otter Lamp Stone") == secret("keys"))
        await #expect(throws: SealingError.notOpened) { try await spoken.open(blob, with: "amber otter lamp") }
        let decoy = SpokenCard.decoy(random: bench.random)
        #expect(decoy.prefix(3) == blob.prefix(3))
        await #expect(throws: SealingError.notOpened) { try await spoken.open(decoy, with: "amber otter lamp stone") }
        let others = [
            SpokenCard(person: bench.random.id(), pepper: pepper),
            SpokenCard(person: person, pepper: try bench.pepper()),
        ]
        for other in others {
            await #expect(throws: SealingError.notOpened) { try await other.open(blob, with: "amber otter lamp stone") }
        }
    }

    @Test func `a voucher holds for its keys, person and card only`() throws {
        let (member, swapped) = (try bench.person(), try bench.person())
        let (card, other) = (EnrolmentCode(random: bench.random), EnrolmentCode(random: bench.random))
        let keys = member.keys.publicKeys
        let voucher = CardVoucher.make(keys, of: member.id, with: card.voucherKey)
        #expect(CardVoucher.verify(voucher, for: keys, of: member.id, with: card.voucherKey))
        #expect(!CardVoucher.verify(voucher, for: swapped.keys.publicKeys, of: member.id, with: card.voucherKey))
        #expect(!CardVoucher.verify(voucher, for: keys, of: swapped.id, with: card.voucherKey))
        #expect(!CardVoucher.verify(voucher, for: keys, of: member.id, with: other.voucherKey))
        #expect(!CardVoucher.verify(voucher.dropLast(), for: keys, of: member.id, with: card.voucherKey))
    }
}

@Suite struct SessionTests {
    let bench = Bench(31)

    @Test func `a wrap opens with its cookie, depth, person and end only`() throws {
        let (session, other) = (SessionSecret(random: bench.random), SessionSecret(random: bench.random))
        let person: PersonID = bench.random.id()
        let end: Int64 = 29_000_000
        let room = try SessionWrap.seal(secret("table"), under: session, level: .shared, person: person, until: end)
        let own = try SessionWrap.seal(secret("person"), under: session, level: .private, person: person, until: end)
        func opened(
            _ wrap: [UInt8], with session: SessionSecret, as level: SessionLevel, of person: PersonID,
            until: Int64 = 29_000_000
        ) throws(SealingError) -> Secret {
            try SessionWrap.open(wrap, with: session, level: level, person: person, until: until)
        }
        #expect(try opened(room, with: session, as: .shared, of: person) == secret("table"))
        #expect(try opened(own, with: session, as: .private, of: person) == secret("person"))
        #expect(throws: SealingError.wrongKind(11)) { try opened(own, with: session, as: .shared, of: person) }
        #expect(throws: SealingError.notOpened) {
            try opened([1, 10] + own.dropFirst(2), with: session, as: .shared, of: person)
        }
        #expect(throws: SealingError.notOpened) { try opened(room, with: other, as: .shared, of: person) }
        #expect(throws: SealingError.notOpened) {
            try opened(room, with: session, as: .shared, of: bench.random.id())
        }
        // Whoever writes the database moves the end that stands in the row.
        for until in [end + 1, end - 1, .max, 0] {
            #expect(throws: SealingError.notOpened) {
                try opened(own, with: session, as: .private, of: person, until: until)
            }
        }
    }

    @Test func `a kept form opens for its writer, purpose and key only`() throws {
        let (key, other) = (bench.random.secret(), bench.random.secret())
        let person: PersonID = bench.random.id()
        let form = bench.random.secret(200_000)
        let blob = try KeptForm.seal(form, under: key, for: person, purpose: .held)
        #expect(try KeptForm.open(blob, with: key, for: person, purpose: .held) == form)
        #expect(throws: SealingError.notOpened) { try KeptForm.open(blob, with: other, for: person, purpose: .held) }
        #expect(throws: SealingError.notOpened) {
            try KeptForm.open(blob, with: key, for: bench.random.id(), purpose: .held)
        }
        #expect(throws: SealingError.notOpened) {
            try KeptForm.open([1, 13] + blob.dropFirst(2), with: key, for: person, purpose: .waiting)
        }
        #expect(throws: SealingError.unusableKey) {
            try KeptForm.seal(form, under: bench.random.secret(31), for: person, purpose: .held)
        }
    }

    @Test func `a keyring opens for its person only`() throws {
        let (person, other) = (try bench.person(), try bench.person())
        let blob = try person.keys.keyring.seal(secret("pinned"), of: person.id)
        #expect(try person.keys.keyring.open(blob, of: person.id) == secret("pinned"))
        #expect(throws: SealingError.notOpened) { try other.keys.keyring.open(blob, of: person.id) }
        #expect(throws: SealingError.notOpened) { try person.keys.keyring.open(blob, of: other.id) }
    }

    @Test func `what finds a session says nothing of what its forms carry`() {
        let session = SessionSecret(random: bench.random)
        #expect(Set([session.lookup, session.formToken, session.secret.array]).count == 3)
    }
}

@Suite struct ServerTests {
    let bench = Bench(32)

    @Test func `an address is one text per reader and meaning, all of one shape`() throws {
        let server = try bench.pepper().key(.addresses)
        let (one, two) = (
            AddressKey(server: server, reader: bench.random.id()), AddressKey(server: server, reader: bench.random.id())
        )
        let shape = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var texts: Set<String> = []
        for _ in 0..<200 {
            let meaning = bench.random.bytes(24)
            let text = try one.text(for: meaning)
            #expect(text.count == 54 && text.allSatisfy { shape.contains($0) })
            #expect(try one.text(for: meaning) == text)
            #expect(one.meaning(of: text) == meaning)
            #expect(two.meaning(of: text) == nil)
            texts.insert(text)
            texts.insert(try two.text(for: meaning))
        }
        #expect(texts.count == 400)
    }

    @Test func `anything but a text made for the reader has no meaning`() throws {
        let key = AddressKey(server: try bench.pepper().key(.addresses), reader: bench.random.id())
        let text = try key.text(for: [UInt8](repeating: 0, count: 24))
        var symbols = Array(text)
        for place in symbols.indices {
            let kept = symbols[place]
            for other in "AQgw-_" where other != kept {
                symbols[place] = other
                #expect(key.meaning(of: String(symbols)) == nil)
            }
            symbols[place] = kept
        }
        for other in ["", "x", text + "A", String(text.dropLast()), text + "=", " " + text.dropFirst()] {
            #expect(key.meaning(of: other) == nil)
        }
        #expect(throws: SealingError.malformed) { try key.text(for: [1]) }
    }

    @Test func `base 64 has one text for each byte string`() {
        #expect(Base64URL.encode([]) == "" && Base64URL.decode("") == [])
        #expect(Base64URL.encode(Array("fooba".utf8)) == "Zm9vYmE")
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
        for count in 0..<40 {
            let bytes = bench.random.bytes(count)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        for text in ["A", "-_9", "Zm9vYmE=", "+/8", "Zm 9", "Zm9vYmF"] { #expect(Base64URL.decode(text) == nil) }
    }

    @Test func `server keys differ by use and by pepper`() throws {
        let peppers = [try bench.pepper(), try bench.pepper()]
        let keys = peppers.flatMap { pepper in ServerKey.allCases.map { pepper.key($0).array } }
        #expect(Set(keys).count == 2 * ServerKey.allCases.count)
    }

    @Test func `a name is found however it is typed, and by this server only`() throws {
        let pepper = try bench.pepper()
        let index = pepper.nameIndex("amber otter")
        #expect(pepper.nameIndex(" AMBER-Otter") == index)
        #expect(pepper.nameIndex("amberotter") != index)
        #expect(try bench.pepper().nameIndex("amber otter") != index)
    }

    @Test func `a form is known again by its marks`() throws {
        let (form, other) = (FormID(random: bench.random), FormID(random: bench.random))
        #expect(form.mark != other.mark && form.mark.prefix(16) != form.secret.array[...])
        #expect(form.mark(of: [1]) == form.mark(of: [1]))
        #expect(form.mark(of: [1]) != form.mark(of: [2]) && form.mark(of: [1]) != other.mark(of: [1]))
        let (here, there) = (form.sent(to: [1]), form.sent(to: [2]))
        #expect(here.mark == form.sent(to: [1]).mark && here.entryID(0) == form.sent(to: [1]).entryID(0))
        #expect(Set([form.mark, here.mark, there.mark, other.sent(to: [1]).mark]).count == 4)
        let ids = Set((0..<10).map { form.entryID($0) })
        #expect(ids.count == 10 && ids.contains(form.entryID(3)) && !ids.contains(other.entryID(3)))
    }
}
