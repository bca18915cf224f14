import Homework

/// Builds associated data: fields of fixed length in a fixed order, so that no two places have the same bytes.
struct AssociatedData {
    private(set) var bytes: [UInt8] = []

    init(_ kind: SealingKind) {
        bytes.reserveCapacity(64)
        bytes.append(Suite.first.rawValue)
        bytes.append(kind.rawValue)
    }

    mutating func add(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add<Owner>(_ id: ID<Owner>) {
        add(id.high)
        add(id.low)
    }

    mutating func add(_ raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }
}
