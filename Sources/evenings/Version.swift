/// Which program this is.
enum Version {
    /// The release, as backups and `--version` name it.
    static let text = "development"
}
