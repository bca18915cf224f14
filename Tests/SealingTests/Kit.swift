import Homework
import Sealing
import Support
import Testing

extension SeededRandom: RandomSource {}

/// Bytes from hexadecimal digits; spaces and line ends are passed over.
func hex(_ text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue).map { UInt8($0) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

func hex(_ bytes: some Collection<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

func secret(_ text: String) -> Secret { Secret(copying: Array(text.utf8)) }

extension Secret {
    var array: [UInt8] { withBytes { Array($0) } }
}

/// Cheap keys, people and places, the same in every run.
struct Bench {
    let random: SeededRandom

    init(_ seed: UInt64) { random = SeededRandom(seed) }

    func person() throws -> (id: PersonID, secret: PersonSecret, keys: PersonKeys) {
        let secret = PersonSecret(random: random)
        return (random.id(), secret, try PersonKeys(secret))
    }

    func pepper() throws -> Pepper { try #require(Pepper(random.secret())) }

    func spaceKey(epoch: UInt32 = 1) -> SpaceKey { SpaceKey(space: random.id(), epoch: epoch, random: random) }

    func context(_ key: SpaceKey, number: Int64 = 7) -> EntryContext {
        EntryContext(space: key.space, epoch: key.epoch, number: number, id: random.id())
    }
}

extension EntryContext {
    /// This place with one thing changed, for each thing there is.
    func swaps(_ random: SeededRandom) -> [EntryContext] {
        [
            EntryContext(space: random.id(), epoch: epoch, number: number, id: id),
            EntryContext(space: space, epoch: epoch + 1, number: number, id: id),
            EntryContext(space: space, epoch: epoch, number: number + 1, id: id),
            EntryContext(space: space, epoch: epoch, number: number, id: random.id()),
        ]
    }
}

/// Every single-bit change of the bytes at the given places.
func flipped(_ blob: [UInt8], at places: some Sequence<Int>) -> [[UInt8]] {
    places.map { place in
        var changed = blob
        changed[place] ^= 1 << UInt8(place % 8)
        return changed
    }
}

// Nothing is counted in these tests: the turn is taken where it is used.

extension PassphraseWrap {
    func open(_ blob: [UInt8], with words: String) async throws(SealingError) -> PersonSecret {
        try await open(blob, with: words, turn: try ScryptGate.shared.turn(.known))
    }
}

extension DeviceLock {
    func open(_ blob: [UInt8], with digits: Digits) async throws(SealingError) -> PersonSecret {
        try await open(blob, with: digits, turn: try ScryptGate.shared.turn(.known))
    }
}

extension SpokenCard {
    func open(_ blob: [UInt8], with words: String) async throws(SealingError) -> Secret {
        try await open(blob, with: words, turn: try ScryptGate.shared.turn(.known))
    }
}
