/// What is wrong in a file of the catalogue, and where.
package enum CatalogueError: Error, Equatable {
    case unreadable(file: String)
    case notAKey(file: String, line: Int)
    case twice(key: String, file: String, line: Int)
    /// `week` and `week.lead` cannot both be texts.
    case alsoAGroup(key: String)
    /// A plural needs `[other]`, and `[one]` or `[two]`, and nothing else.
    case incompletePlural(key: String)
    case noEnglish
}
