import Homework
import Sealing
import Storage

/// Writes keys into memory that is wiped afterwards. No key passes through an ordinary array, which would leave a copy.
struct KeyringWriter {
    private var parts: [Part] = []

    private enum Part {
        case plain([UInt8])
        case secret(Secret)

        var count: Int {
            switch self {
            case .plain(let bytes): bytes.count
            case .secret(let secret): secret.count
            }
        }
    }

    mutating func add<Owner>(_ id: ID<Owner>) { parts.append(.plain(id.bytes)) }
    mutating func add(_ bytes: [UInt8]) { parts.append(.plain(bytes)) }

    mutating func add(_ number: UInt64) {
        parts.append(.plain(withUnsafeBytes(of: number.bigEndian) { Array($0) }))
    }

    mutating func add(_ key: SpaceKey) {
        add(key.space)
        add(UInt64(key.epoch))
        parts.append(.secret(key.secret))
    }

    mutating func add(_ secret: Secret) { parts.append(.secret(secret)) }

    func sealed() -> Secret {
        Secret(count: parts.map(\.count).reduce(0, +)) { target in
            var offset = 0
            for part in parts {
                let place = UnsafeMutableRawBufferPointer(rebasing: target[offset..<offset + part.count])
                switch part {
                case .plain(let bytes): place.copyBytes(from: bytes)
                case .secret(let secret): secret.withBytes { place.copyMemory(from: $0) }
                }
                offset += part.count
            }
        }
    }
}

/// Reads what `KeyringWriter` wrote, in the same order. Throws `noKeys` if the bytes are anything else.
struct KeyringReader {
    private let source: Secret
    private var offset = 0

    init(_ source: Secret) { self.source = source }

    mutating func secret(_ count: Int = 32) throws(CaseError) -> Secret {
        guard count >= 0, offset + count <= source.count else { throw .noKeys }
        let start = offset
        offset += count
        return source.withBytes { Secret(copying: UnsafeRawBufferPointer(rebasing: $0[start..<start + count])) }
    }

    mutating func bytes(_ count: Int) throws(CaseError) -> [UInt8] {
        guard count >= 0, offset + count <= source.count else { throw .noKeys }
        let start = offset
        offset += count
        return source.withBytes { Array($0[start..<start + count]) }
    }

    mutating func id<Owner>(of owner: Owner.Type = Owner.self) throws(CaseError) -> ID<Owner> {
        guard let id = ID<Owner>(bytes: try bytes(16)) else { throw .noKeys }
        return id
    }

    mutating func number() throws(CaseError) -> UInt64 { try bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }

    mutating func spaceKey() throws(CaseError) -> SpaceKey {
        let space: SpaceID = try id()
        guard let epoch = UInt32(exactly: try number()) else { throw .noKeys }
        let key = try secret()
        return try sealing(SpaceKey(space: space, epoch: epoch, secret: key))
    }

    /// The bytes that were not read yet.
    mutating func rest() -> [UInt8] {
        defer { offset = source.count }
        return source.withBytes { Array($0[offset...]) }
    }

    func end() throws(CaseError) {
        if offset != source.count { throw .noKeys }
    }
}

/// A secret of 32 bytes in the form that journals store: four numbers, most significant byte first.
extension Secret {
    var words: [UInt64] {
        withBytes { bytes in
            stride(from: 0, to: bytes.count, by: 8).map { start in
                bytes[start..<min(start + 8, bytes.count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            }
        }
    }

    /// Returns nil unless there are exactly four numbers.
    convenience init?(words: [UInt64]) {
        guard words.count == 4 else { return nil }
        self.init(copying: words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } })
    }
}
