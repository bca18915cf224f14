/// The value of one field, as bytes whose length the field carries.
package protocol WireValue: Sendable {
    func write(to bytes: inout [UInt8])
    /// Nil when the bytes are no such value. The entry then counts as damaged, or as newer where `isNewer` says so.
    init?(wire: ArraySlice<UInt8>)
    /// Whether bytes that could not be read are a value of a newer version of the program.
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

    /// Reads a little-endian base-128 number of at most ten bytes, and moves past it.
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

/// Every text of every journal is written and read here, so none holds a control character or a direction override:
/// neither one that an act forgot to clean, nor one that an older version accepted.
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

    /// A code that is unknown here was written by a newer version. If it were read as no answer, it could hide that
    /// somebody is in danger; so the whole entry counts as newer.
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
