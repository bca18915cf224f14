/// Numbered, length-prefixed fields. One function per record reads and writes them (docs/wire-format.md).
///
/// `wire.field(3, &value)` writes `value` when writing and fills it when reading, so the two cannot drift apart. Field
/// numbers are never reused. A reader skips numbers it does not know, so an older program reads newer entries.
package struct Wire {
    private var reading: Bool
    private var bytes: [UInt8] = []
    private var found: [(number: UInt64, value: ArraySlice<UInt8>)] = []
    /// True once a required field was missing, or a value was not of its type.
    package private(set) var isBroken = false
    /// True once a value was found that only a newer version of the program knows.
    package private(set) var isNewer = false

    /// Starts an empty record to write.
    package init() { reading = false }

    /// Splits a record into its fields.
    package init(reading record: ArraySlice<UInt8>) {
        reading = true
        found.reserveCapacity(8)
        var position = record.startIndex
        while position < record.endIndex {
            guard let number = UInt64(varint: record, at: &position),
                let count = UInt64(varint: record, at: &position),
                count <= UInt64(record.endIndex - position)
            else {
                isBroken = true
                return
            }
            let end = position + Int(count)
            found.append((number, record[position..<end]))
            position = end
        }
    }

    /// The bytes written so far.
    package var written: [UInt8] { bytes }

    /// A field that every record of this kind has.
    package mutating func field<Value: WireValue>(_ number: UInt64, _ value: inout Value) {
        if reading {
            guard let raw = found.first(where: { $0.number == number })?.value else {
                isBroken = true
                return
            }
            if let read: Value = read(raw) { value = read }
        } else {
            put(number, value)
        }
    }

    /// A field that may be absent.
    package mutating func field<Value: WireValue>(_ number: UInt64, _ value: inout Value?) {
        if reading {
            guard let raw = found.first(where: { $0.number == number })?.value else { return }
            value = read(raw)
        } else if let value {
            put(number, value)
        }
    }

    /// A field that occurs once for each value, in their order.
    package mutating func field<Value: WireValue>(_ number: UInt64, _ values: inout [Value]) {
        if reading {
            values = []
            for item in found where item.number == number {
                guard let read: Value = read(item.value) else { return }
                values.append(read)
            }
        } else {
            for value in values { put(number, value) }
        }
    }

    private mutating func read<Value: WireValue>(_ raw: ArraySlice<UInt8>) -> Value? {
        if let value = Value(wire: raw) { return value }
        if Value.isNewer(wire: raw) { isNewer = true } else { isBroken = true }
        return nil
    }

    private mutating func put(_ number: UInt64, _ value: some WireValue) {
        var body: [UInt8] = []
        value.write(to: &body)
        number.write(to: &bytes)
        UInt64(body.count).write(to: &bytes)
        bytes.append(contentsOf: body)
    }
}
