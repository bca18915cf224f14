import GRDB
import Storage

extension DatabaseError {
    /// The file itself is not sound.
    var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }

    /// The statement is at fault, not file or disk.
    var isSQL: Bool { resultCode == .SQLITE_ERROR || resultCode == .SQLITE_CONSTRAINT }

    /// What the layers above are told. Never the text of the error, which may name tables.
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
