import GRDB
import Storage

extension DatabaseError {
    /// Whether the file itself is damaged.
    var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }

    /// Whether the statement is at fault, and not the file or the disk.
    var isSQL: Bool { resultCode == .SQLITE_ERROR || resultCode == .SQLITE_CONSTRAINT }

    /// The error for the layers above. It never contains the error's text, which may name tables.
    var asStoreError: StoreError {
        switch extendedResultCode {
        case .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC: .syncFailed
        case _ where isDamage: .damaged
        case _ where resultCode == .SQLITE_CONSTRAINT: .contradicts
        default: .unavailable
        }
    }
}

extension StoreError {
    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self = error.asStoreError
        default: self = .unavailable
        }
    }
}

extension OpenRefusal {
    init(_ error: any Error) {
        switch error {
        case let error as OpenRefusal: self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_BUSY: self = .folderIsInUse
        default: self = StoreError(error) == .damaged ? .damaged : .unavailable
        }
    }
}
