/// A record made of numbered fields: an entry's body, or a part of one.
package protocol WireRecord: WireValue, Equatable {
    /// An empty record to read into. Its values are never used, since a missing field makes the record damaged.
    init()
    mutating func fields(_ wire: inout Wire)
}

extension WireRecord {
    package func write(to bytes: inout [UInt8]) {
        var copy = self
        var wire = Wire()
        copy.fields(&wire)
        bytes.append(contentsOf: wire.written)
    }

    package init?(wire: ArraySlice<UInt8>) {
        self.init()
        var reader = Wire(reading: wire)
        fields(&reader)
        if reader.isBroken || reader.isNewer { return nil }
    }

    package static func isNewer(wire: ArraySlice<UInt8>) -> Bool {
        var record = Self()
        var reader = Wire(reading: wire)
        record.fields(&reader)
        return reader.isNewer && !reader.isBroken
    }
}

/// A record that is an entry of a journal. Its kind has a number that is never reused.
package protocol EntryRecord: WireRecord {
    static var kind: UInt64 { get }
}

extension EntryRecord {
    /// The entry's whole body: its kind, then its fields.
    package var body: [UInt8] {
        var bytes: [UInt8] = []
        Self.kind.write(to: &bytes)
        write(to: &bytes)
        return bytes
    }
}

/// Why a body could not be read as an entry.
package enum Unreadable: Error, Equatable {
    /// The bytes are no entry, or not one that may have this seal.
    case damaged
    /// Written by a newer version of the program.
    case newer(kind: UInt64)
}

/// Reads bodies by their kind: `try reader.read(Assignment.self)` is nil unless the body is one.
struct BodyReader {
    let kind: UInt64
    private let rest: ArraySlice<UInt8>

    init(_ body: ArraySlice<UInt8>) throws(Unreadable) {
        var position = body.startIndex
        guard let kind = UInt64(varint: body, at: &position) else { throw .damaged }
        self.kind = kind
        rest = body[position...]
    }

    func record<Record: EntryRecord>(_ type: Record.Type) throws(Unreadable) -> Record {
        if let record = Record(wire: rest) { return record }
        throw Record.isNewer(wire: rest) ? .newer(kind: kind) : .damaged
    }
}
