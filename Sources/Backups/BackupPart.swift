/// What a backup holds: files of a data folder, by name. The names stand in backups and are never reused.
package enum BackupPart: String, CaseIterable, Sendable {
    /// All journals and accounts, as they were at one moment.
    case database = "evenings.sqlite"
    /// Without it nobody can sign in.
    case pepper
    /// The clinic's address, name and other choices.
    case settings
    /// The public half of the backup sheet, so that a restored clinic goes on making backups.
    case sheet = "backup-sheet.json"
    /// The clinic's own picture for home screens.
    case icon
}
