/// Makes a node from what a struct or an array encodes.
///
/// A date, an enum, a dictionary or a number that is not an `Int` encodes itself in a way that is refused here.
final class PageEncoder: Encoder {
    private enum Shape { case none, row, list }

    private let type: any Any.Type
    private var shape = Shape.none
    private var isRefused = false
    fileprivate var row: [String: PageNode] = [:]
    fileprivate var list: [PageNode] = []

    private init(_ type: any Any.Type) { self.type = type }

    static func node<Value: Encodable>(of value: Value) throws(PageError) -> PageNode {
        let encoder = PageEncoder(Value.self)
        do {
            try value.encode(to: encoder)
        } catch let error as PageError {
            throw error
        } catch {
            encoder.isRefused = true
        }
        switch encoder.shape {
        // A struct without properties is no row.
        case .row where !encoder.isRefused && !encoder.row.isEmpty: return .row(encoder.row)
        case .list where !encoder.isRefused: return .list(encoder.list)
        default: throw .notAPageValue(String(reflecting: Value.self))
        }
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
        // A dictionary accepts any number as a key. A struct has no property of that name.
        if Key(intValue: 0) != nil { isRefused = true }
        shape = .row
        row.reserveCapacity(12)
        return KeyedEncodingContainer(RowContainer(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        // Sets and ranges encode themselves like arrays.
        if !(type is any PageList.Type) { isRefused = true }
        shape = .list
        return ListContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        isRefused = true
        return RefusedValue()
    }

    fileprivate func refused() -> PageEncoder {
        isRefused = true
        return self
    }
}

private protocol PageList {}
extension Array: PageList {}

/// The generic methods are for all types that have no method of their own here.
private struct RowContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: PageEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { encoder.row[key.stringValue] = .absent }
    func encode(_ text: String, forKey key: Key) { encoder.row[key.stringValue] = .text(text) }
    func encode(_ flag: Bool, forKey key: Key) { encoder.row[key.stringValue] = .flag(flag) }
    func encode(_ number: Int, forKey key: Key) { encoder.row[key.stringValue] = .number(number) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        encoder.row[key.stringValue] = try PageNode(value)
    }

    func encodeIfPresent(_ text: String?, forKey key: Key) {
        encoder.row[key.stringValue] = text.map { .text($0) } ?? .absent
    }
    func encodeIfPresent(_ flag: Bool?, forKey key: Key) {
        encoder.row[key.stringValue] = flag.map { .flag($0) } ?? .absent
    }
    func encodeIfPresent(_ number: Int?, forKey key: Key) {
        encoder.row[key.stringValue] = number.map { .number($0) } ?? .absent
    }
    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
        encoder.row[key.stringValue] = if let value { try PageNode(value) } else { .absent }
    }

    func nestedContainer<Nested>(keyedBy: Nested.Type, forKey: Key) -> KeyedEncodingContainer<Nested> {
        encoder.refused().container(keyedBy: keyedBy)
    }
    func nestedUnkeyedContainer(forKey: Key) -> any UnkeyedEncodingContainer { encoder.refused().unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder.refused() }
    func superEncoder(forKey: Key) -> any Encoder { encoder.refused() }
}

private struct ListContainer: UnkeyedEncodingContainer {
    let encoder: PageEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.list.count }

    func encodeNil() { _ = encoder.refused() }
    func encode<Value: Encodable>(_ value: Value) throws { encoder.list.append(try PageNode(value)) }

    func nestedContainer<Nested>(keyedBy: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder.refused().container(keyedBy: keyedBy)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.refused().unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder.refused() }
}

private struct RefusedValue: SingleValueEncodingContainer {
    var codingPath: [any CodingKey] { [] }
    func encodeNil() {}
    func encode<Value: Encodable>(_ value: Value) {}
}
