/// A value that stands in one field of an entry, as bytes whose length the field carries.
package protocol WireValue: Sendable {
    func write(to bytes: inout [UInt8])
    /// Nil when the bytes are no such value; the entry then counts as damaged, or as newer where `isNewer` says so.
    init?(wire: ArraySlice<UInt8>)
    /// Whether bytes that could not be read are a value that a newer version of the program knows.
    static func isNewer(wire: ArraySlice<UInt8>) -> Bool
}

extension WireValue {
    package static func isNewer(wire: ArraySlice<UInt8>) -> Bool { false }
}

extension UInt64: WireValue {
    package func write(to bytes: inout [UInt8]) {
        var rest = self
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package init?(wire: ArraySlice<UInt8>) {
        var position = wire.startIndex
        guard let value = UInt64(varint: wire, at: &position), position == wire.endIndex else { return nil }
        self = value
    }

    /// Reads a little-endian base-128 number and moves past it; at most ten bytes.
    init?(varint bytes: ArraySlice<UInt8>, at position: inout Int) {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.endIndex, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 {
                self = value
                return
            }
            shift += 7
        }
        return nil
    }
}

extension Int64: WireValue {
    package func write(to bytes: inout [UInt8]) {
        UInt64(bitPattern: (self << 1) ^ (self >> 63)).write(to: &bytes)
    }

    package init?(wire: ArraySlice<UInt8>) {
        guard let folded = UInt64(wire: wire) else { return nil }
        self = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    }
}

extension Bool: WireValue {
    package func write(to bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }

    package init?(wire: ArraySlice<UInt8>) {
        guard wire.count == 1, let byte = wire.first, byte < 2 else { return nil }
        self = byte == 1
    }
}

/// Every text of every journal goes through here, so none holds a control or turns a sentence round, whichever act wrote
/// it; nor does one that an older version took as it was typed.
extension String: WireValue {
    package func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: plain.utf8) }

    package init?(wire: ArraySlice<UInt8>) {
        guard let text = String(validating: wire, as: UTF8.self) else { return nil }
        self = text.plain
    }
}

extension ID: WireValue {
    package func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }
    package init?(wire: ArraySlice<UInt8>) { self.init(bytes: wire) }
}

/// A value whose meaning is a small number that is never reused.
package protocol WireCode: WireValue, RawRepresentable where RawValue: FixedWidthInteger & UnsignedInteger {}

extension WireCode {
    package func write(to bytes: inout [UInt8]) { UInt64(rawValue).write(to: &bytes) }

    package init?(wire: ArraySlice<UInt8>) {
        guard let number = UInt64(wire: wire), let raw = RawValue(exactly: number) else { return nil }
        self.init(rawValue: raw)
    }

    /// An answer whose code nobody here knows was written by a newer version. Read as nothing it could hide that
    /// somebody is in danger, so the whole entry counts as newer.
    package static func isNewer(wire: ArraySlice<UInt8>) -> Bool {
        UInt64(wire: wire) != nil && Self(wire: wire) == nil
    }
}

extension Instant: WireValue {
    package func write(to bytes: inout [UInt8]) { seconds.write(to: &bytes) }

    package init?(wire: ArraySlice<UInt8>) {
        guard let seconds = Int64(wire: wire) else { return nil }
        self.init(seconds: seconds)
    }
}
