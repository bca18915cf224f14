/// Why a backup was not made or not opened.
package enum BackupError: Error, Equatable {
    /// The file cannot be read, or it is not a backup of this program.
    case notABackup
    /// A newer version of the program made this backup.
    case newer(format: Int)
    /// The backup was sealed for the sheet with this number, and another sheet was typed.
    case otherSheet(number: String)
    /// The file ends before the backup does.
    case cutOff
    /// A piece of the file was changed.
    case damaged
    /// The disk is full, or reading or writing fails.
    case unavailable
    /// A file of that name exists already.
    case exists
}
