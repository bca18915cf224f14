import GRDBSQLite
import Homework
import Storage

/// The present row of a statement, read without copies and without trust: a value of another type counts as damage.
struct StandingRow {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    func integer<Value: FixedWidthInteger>(_ index: Int32) throws(StoreError) -> Value {
        guard sqlite3_column_type(statement, index) == SQLITE_INTEGER,
            let value = Value(exactly: sqlite3_column_int64(statement, index))
        else { throw .damaged }
        return value
    }

    func id<Owner>(_ index: Int32) throws(StoreError) -> ID<Owner> {
        guard let bytes = try blob(index), let id = ID<Owner>(bytes: bytes) else { throw .damaged }
        return id
    }

    func optionalBytes(_ index: Int32) throws(StoreError) -> [UInt8]? { try blob(index).map { [UInt8]($0) } }

    /// Valid until the statement moves to the next row.
    private func blob(_ index: Int32) throws(StoreError) -> UnsafeRawBufferPointer? {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: return nil
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, index)
            return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
        default: throw .damaged
        }
    }
}
