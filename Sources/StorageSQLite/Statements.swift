import GRDB

extension Database {
    /// Runs a statement that was prepared once; every `\()` in it is a bound value, never part of the text.
    func run(_ literal: SQL) throws { try cachedStatement(literal: literal).execute() }

    /// The first row.
    func one(_ literal: SQL) throws -> Columns? {
        try Row.fetchOne(cachedStatement(literal: literal)).map(Columns.init)
    }

    /// All rows.
    func all(_ literal: SQL) throws -> [Columns] {
        try Row.fetchAll(cachedStatement(literal: literal)).map(Columns.init)
    }
}
