import GRDB

extension Database {
    /// Runs a statement that was prepared once. Every `\()` in it is a bound value and never part of the text.
    func run(_ literal: SQL) throws { try cachedStatement(literal: literal).execute() }

    func one(_ literal: SQL) throws -> Columns? {
        try Row.fetchOne(cachedStatement(literal: literal)).map(Columns.init)
    }

    func all(_ literal: SQL) throws -> [Columns] {
        try Row.fetchAll(cachedStatement(literal: literal)).map(Columns.init)
    }
}
