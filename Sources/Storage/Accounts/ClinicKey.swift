/// What the clinic row set holds. A closed list; the names stand readable in the database and are never reused.
package enum ClinicKey: String, Hashable, Sendable, CaseIterable {
    /// The newest entry format this database was opened with; an older program refuses to open it.
    case entryFormat = "entry_format"
    /// A digest of the pepper, to notice a missing or foreign pepper file at start.
    case pepperCheck = "pepper_check"
    /// The clinic's own text on the Help page, sealed under the pepper.
    case helpText = "help_text"
}
