import Assets
import Dispatch
import Foundation
import Homework
import Sealing
import Support
import Synchronization
import Testing

@Suite struct WordWrapTests {
    let bench = Bench(20)

    @Test func `six words open however they are typed`() async throws {
        let person = try bench.person()
        let wrap = PassphraseWrap(person: person.id, epoch: 1, pepper: try bench.pepper())
        let blob = try await wrap.seal(
            person.secret, under: "café otter t-shirt lamp river stone", random: bench.random)
        let ways = [
            "café otter t-shirt lamp river stone", "  CAFÉ  Otter\tT-Shirt lamp\nriver stone ",
            "cafe\u{301} otter t shirt lamp river stone", "café-otter-t-shirt-lamp-river-stone",
            "Café, otter, t‑shirt, lamp, river, stone.",
        ]
        for typed in ways {
            #expect(try await wrap.open(blob, with: typed).secret == person.secret.secret)
        }
        for typed in ["", "cafe otter t-shirt lamp river stone", "otter café t-shirt lamp river stone"] {
            await #expect(throws: SealingError.notOpened) { try await wrap.open(blob, with: typed) }
        }
    }

    @Test func `the right words open nothing for another person, epoch or pepper`() async throws {
        let person = try bench.person()
        let pepper = try bench.pepper()
        let words = "one two three four five six"
        let wrap = PassphraseWrap(person: person.id, epoch: 1, pepper: pepper)
        let blob = try await wrap.seal(person.secret, under: words, random: bench.random)
        let others = [
            PassphraseWrap(person: bench.random.id(), epoch: 1, pepper: pepper),
            PassphraseWrap(person: person.id, epoch: 2, pepper: pepper),
            PassphraseWrap(person: person.id, epoch: 1, pepper: try bench.pepper()),
        ]
        for other in others {
            await #expect(throws: SealingError.notOpened) { try await other.open(blob, with: words) }
        }
    }

    @Test func `a cost below the floor or beyond the ceiling is refused, a changed one does not open`() async throws {
        let person = try bench.person()
        let wrap = PassphraseWrap(person: person.id, epoch: 1, pepper: try bench.pepper())
        let blob = try await wrap.seal(person.secret, under: "a b c d e f", random: bench.random)
        let floor = ScryptCost.words.log2
        #expect(blob[2] == floor)
        for cost in [0, floor - 1, 19, 255] {
            var changed = blob
            changed[2] = cost
            await #expect(throws: SealingError.unacceptableCost(log2: cost)) {
                try await wrap.open(changed, with: "a b c d e f")
            }
        }
        var dearer = blob
        dearer[2] += 1
        await #expect(throws: SealingError.notOpened) { try await wrap.open(dearer, with: "a b c d e f") }
    }

    @Test func `a decoy looks like a wrap and opens with nothing`() async throws {
        let person = try bench.person()
        let wrap = PassphraseWrap(person: person.id, epoch: 1, pepper: try bench.pepper())
        let blob = try await wrap.seal(person.secret, under: "a b c d e f", random: bench.random)
        let decoy = PassphraseWrap.decoy(random: bench.random)
        #expect(decoy.count == blob.count && decoy.prefix(3) == blob.prefix(3))
        await #expect(throws: SealingError.notOpened) { try await wrap.open(decoy, with: "a b c d e f") }
    }

    @Test func `the floors of a release build are 2^17 for words and 2^15 for digits`() {
        #if DEBUG
        #expect((ScryptCost.words.log2, ScryptCost.digits.log2) == (10, 9))
        #else
        #expect((ScryptCost.words.log2, ScryptCost.digits.log2) == (17, 15))
        #endif
    }
}

@Suite struct DeviceLockTests {
    let bench = Bench(21)

    @Test func `database, pepper and any digits open nothing without the device's secret`() async throws {
        let person = try bench.person()
        let pepper = try bench.pepper()
        let device = DeviceSecret(random: bench.random)
        let digits = try #require(Digits(typed: "271828"))
        let lock = DeviceLock(person: person.id, device: device, pepper: pepper)
        let blob = try await lock.seal(person.secret, under: digits, random: bench.random)
        #expect(try await lock.open(blob, with: digits).secret == person.secret.secret)

        // All a thief of the server has: the row with its lookup id, the pepper, and time to try digits.
        let guess = try #require(DeviceSecret(Secret(copying: device.lookup)))
        let thief = DeviceLock(person: person.id, device: guess, pepper: pepper)
        await #expect(throws: SealingError.notOpened) { try await thief.open(blob, with: digits) }
        for number in 0..<200 {
            let text = String(1_000_000 + (number * 4_999 + 271_828) % 1_000_000).dropFirst()
            let tried = try #require(Digits(typed: String(text)))
            await #expect(throws: SealingError.notOpened) { try await thief.open(blob, with: tried) }
        }
    }

    @Test func `digits have a floor of their own, and a lock that was made at the cost of words still opens`()
        async throws
    {
        let person = try bench.person()
        let (pepper, device) = (try bench.pepper(), DeviceSecret(random: bench.random))
        let digits = try #require(Digits(typed: "271828"))
        let lock = DeviceLock(person: person.id, device: device, pepper: pepper)
        let blob = try await lock.seal(person.secret, under: digits, random: bench.random)
        #expect(blob[2] == ScryptCost.digits.log2 && blob[2] < ScryptCost.words.log2)
        for cost in [0, blob[2] - 1, 19, 255] {
            var changed = blob
            changed[2] = cost
            await #expect(throws: SealingError.unacceptableCost(log2: cost)) {
                try await lock.open(changed, with: digits)
            }
        }
        let earlier = DeviceLock(person: person.id, device: device, pepper: pepper, cost: .words)
        let dear = try await earlier.seal(person.secret, under: digits, random: bench.random)
        #expect(dear[2] == ScryptCost.words.log2)
        #expect(try await lock.open(dear, with: digits).secret == person.secret.secret)
    }

    @Test func `a lock holds against other digits, persons and peppers`() async throws {
        let person = try bench.person()
        let pepper = try bench.pepper()
        let device = DeviceSecret(random: bench.random)
        let digits = try #require(Digits(typed: "000000"))
        let lock = DeviceLock(person: person.id, device: device, pepper: pepper)
        let blob = try await lock.seal(person.secret, under: digits, random: bench.random)
        let wrong = try #require(Digits(typed: "000001"))
        await #expect(throws: SealingError.notOpened) { try await lock.open(blob, with: wrong) }
        let others = [
            DeviceLock(person: bench.random.id(), device: device, pepper: pepper),
            DeviceLock(person: person.id, device: device, pepper: try bench.pepper()),
            DeviceLock(person: person.id, device: DeviceSecret(random: bench.random), pepper: pepper),
        ]
        for other in others {
            await #expect(throws: SealingError.notOpened) { try await other.open(blob, with: digits) }
        }
    }

    @Test(arguments: ["", "12345", "1234567", "12345a", "1234 5", "½23456", "12345六"])
    func `six digits are six digits`(typed: String) {
        #expect(Digits(typed: typed) == nil)
    }

    @Test func `digits of any script are the same digits`() async throws {
        let person = try bench.person()
        let lock = DeviceLock(
            person: person.id, device: DeviceSecret(random: bench.random), pepper: try bench.pepper())
        let blob = try await lock.seal(
            person.secret, under: try #require(Digits(typed: "123 456")), random: bench.random)
        let arabic = try #require(Digits(typed: "١٢٣٤٥٦"))
        #expect(try await lock.open(blob, with: arabic).secret == person.secret.secret)
    }

    @Test func `a secret of another length is no device, session, form or pepper`() {
        let short = Secret(copying: [UInt8](repeating: 1, count: 31))
        #expect(DeviceSecret(short) == nil && SessionSecret(short) == nil && Pepper(short) == nil)
        #expect(FormID(short) == nil)
        #expect(throws: SealingError.unusableKey) { try PersonSecret(short) }
        #expect(throws: SealingError.unusableKey) { try SigningKey(seed: short) }
    }
}

/// How many are at work now, and how many ever were at once.
private final class Tally: Sendable {
    let running = Mutex((now: 0, most: 0))
    private let met = DispatchSemaphore(value: 0)

    /// Works until `places` have been at work together; gives up after a while, so that a gate that is too narrow fails
    /// the test instead of hanging it.
    func work(together places: Int) {
        let most = running.withLock { tally in
            tally = (tally.now + 1, max(tally.most, tally.now + 1))
            return tally.most
        }
        if most < places { _ = met.wait(timeout: .now() + 300) } else { met.signal() }
        // Long enough that one more than there are places would be seen beside it.
        var sum: UInt64 = 0
        for step in 0..<300_000 as Range<UInt64> { sum = sum &* 31 &+ step }
        running.withLock { $0.now -= sum == 0 ? 0 : 1 }
    }
}

@Suite struct ScryptGateTests {
    @Test func `who gives up while standing in line is passed over`() async throws {
        let gate = ScryptGate(places: 1, waiting: 2)
        let (first, second) = (try gate.turn(.stranger), try gate.turn(.stranger))
        let (begun, free) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let ran = Mutex(0)
        let before = Task {
            try await first.run { () throws(SealingError) in
                begun.signal()
                free.wait()
            }
        }
        begun.wait()
        let waiting = Task { try await second.run { () throws(SealingError) in ran.withLock { $0 += 1 } } }
        waiting.cancel()
        free.signal()
        try await before.value
        await #expect(throws: SealingError.givenUp) { try await waiting.value }
        #expect(ran.withLock(\.self) == 0)
        // Its place is free again, and whoever comes then runs.
        try await gate.turn(.stranger).run { () throws(SealingError) in ran.withLock { $0 += 1 } }
        #expect(ran.withLock(\.self) == 1)
    }

    @Test func `the program's gate has two places`() {
        #expect(ScryptGate.shared.places == 2)
    }

    @Test(arguments: [1, 2]) func `as many derivations run at a time as there are places`(places: Int) async throws {
        let gate = ScryptGate(places: places, waiting: 20)
        let tally = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<12 { group.addTask { try await gate.turn(.known).run { tally.work(together: places) } } }
            try await group.waitForAll()
        }
        #expect(tally.running.withLock { $0.most } == places)
        #expect(tally.running.withLock { $0.now } == 0)
    }

    @Test func `who would stand in too long a line is turned away`() async throws {
        let gate = ScryptGate(places: 1, waiting: 0)
        try await gate.turn(.known).run { _ = #expect(throws: SealingError.busy(seconds: 1)) { try gate.turn(.known) } }
        try await gate.turn(.known).run {}
    }

    @Test func `a turn that was taken is kept, and free again when it is let go`() async throws {
        let gate = ScryptGate(places: 1, waiting: 1)
        var turns = [try gate.turn(.known), try gate.turn(.known)]
        #expect(throws: SealingError.busy(seconds: 2)) { try gate.turn(.known) }
        turns.removeLast()
        try await gate.turn(.known).run {}
        turns.append(try gate.turn(.known))
        #expect(throws: SealingError.busy(seconds: 2)) { try gate.turn(.known) }
    }

    @Test func `a failure inside comes out as it is`() async {
        await #expect(throws: SealingError.notOpened) {
            try await ScryptGate.shared.turn(.known).run { () throws(SealingError) in throw .notOpened }
        }
    }
}

@Suite struct WordListTests {
    /// Made of letters alone, since a number is no part of a word.
    let list = WordList((0..<2_200).map { "word" + String(UnicodeScalar(97 + UInt8($0 % 26))) + Self.letters($0 / 26) })

    private static func letters(_ number: Int) -> String {
        String(UnicodeScalar(97 + UInt8(number % 26))) + String(UnicodeScalar(97 + UInt8(number / 26)))
    }

    @Test func `names and words are drawn from the whole list`() throws {
        let list = try #require(list)
        let random = SeededRandom(22)
        #expect(list.keyWords(random: random).count == 6)
        #expect(list.spokenWords(random: random).count == 4)
        #expect(list.signInName(random: random).split(separator: " ").count == 2)
        let seen = Set((0..<40_000).flatMap { _ in list.draw(1, random: random) })
        #expect(seen.count == 2_200)
    }

    @Test func `a list that is short, has doubles or would be typed otherwise is none`() throws {
        let words = try #require(list).words
        #expect(WordList(Array(words.prefix(2_047))) == nil)
        #expect(WordList(words + [words[5]]) == nil)
        #expect(WordList(words + ["Word"]) == nil)
        #expect(WordList(words + ["two words"]) == nil)
        #expect(WordList(words + ["cafe\u{301}"]) == nil)
        #expect(WordList(words + ["t-shirt"]) != nil)
        #expect(WordList(words + ["seven7"]) == nil)
    }
}
