import Foundation
import GRDB
import Homework
import Storage

/// A row read without trust: if a flipped bit gave a value another type, that is damage and not a crash.
struct Columns {
    let row: Row

    init(_ row: Row) { self.row = row }

    func optionalData(_ index: Int) throws(StoreError) -> Data? {
        switch (row[index] as DatabaseValue).storage {
        case .null: return nil
        case .blob(let data): return data
        default: throw .damaged
        }
    }

    func data(_ index: Int) throws(StoreError) -> Data {
        guard let data = try optionalData(index) else { throw .damaged }
        return data
    }

    func optionalBytes(_ index: Int) throws(StoreError) -> [UInt8]? { try optionalData(index).map { Array($0) } }

    func bytes(_ index: Int) throws(StoreError) -> [UInt8] { Array(try data(index)) }

    func text(_ index: Int) throws(StoreError) -> String {
        guard case .string(let text) = (row[index] as DatabaseValue).storage else { throw .damaged }
        return text
    }

    func integer<Value: FixedWidthInteger>(_ index: Int) throws(StoreError) -> Value {
        guard case .int64(let value) = (row[index] as DatabaseValue).storage, let exact = Value(exactly: value) else {
            throw .damaged
        }
        return exact
    }

    func optionalInteger(_ index: Int) throws(StoreError) -> Int64? {
        if case .null = (row[index] as DatabaseValue).storage { return nil }
        return try integer(index)
    }

    func minute(_ index: Int) throws(StoreError) -> Minute { Minute(count: try integer(index)) }

    func hash(_ index: Int) throws(StoreError) -> Hash32 {
        guard let hash = Hash32(try data(index)) else { throw .damaged }
        return hash
    }

    func id<Owner>(_ index: Int) throws(StoreError) -> ID<Owner> {
        guard let id = try optionalID(index, of: Owner.self) else { throw .damaged }
        return id
    }

    func optionalID<Owner>(_ index: Int, of owner: Owner.Type = Owner.self) throws(StoreError) -> ID<Owner>? {
        guard let data = try optionalData(index) else { return nil }
        guard data.count == 16 else { throw .damaged }
        return data.withUnsafeBytes { bytes in
            ID(
                high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}

extension ID {
    /// The id as a bound value.
    var blob: Data {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }
    }

    /// The key of a long row in its table, made from the id. Two ids practically never have the same key; a second is
    /// refused.
    var rowKey: Int64 { Int64(bitPattern: high ^ low) }
}

extension Hash32 {
    var blob: Data { Data(bytes) }

    /// The same for a hash: its first eight bytes.
    var rowKey: Int64 { bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) } }
}

extension [UInt8] {
    var blob: Data { Data(self) }
}
