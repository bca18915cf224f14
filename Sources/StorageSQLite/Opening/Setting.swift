import GRDB

/// One PRAGMA that safety depends on. It is set when the database opens, and then read back.
package struct Setting: Sendable {
    package let name: String
    package let value: String
    /// The answer that reading it back must give.
    package let answer: String

    package init(_ name: String, _ value: String, answer: String) {
        self.name = name
        self.value = value
        self.answer = answer
    }

    /// All settings that must be found. A test may apply others.
    package static var required: [Setting] {
        [
            // One process and one connection. Two connections that checkpoint can lose the log in SQLite before 3.51.3.
            Setting("locking_mode", "EXCLUSIVE", answer: "exclusive"),
            Setting("journal_mode", "WAL", answer: "wal"),
            // What was acknowledged survives a power cut.
            Setting("synchronous", "FULL", answer: "2"),
            // Removed bytes are overwritten, not only unlinked.
            Setting("secure_delete", "ON", answer: "1"),
            Setting("foreign_keys", "ON", answer: "1"),
            Setting("trusted_schema", "OFF", answer: "0"),
            Setting("cell_size_check", "ON", answer: "1"),
            // A failing disk causes an error and not a signal, which would end the process.
            Setting("mmap_size", "0", answer: "0"),
            // SQLite writes no temporary file, which would be outside the data folder.
            Setting("temp_store", "MEMORY", answer: "2"),
        ]
    }

    /// Whether setting it may write to the database: a file without a log gets one by it.
    var writes: Bool { name == "journal_mode" }

    func apply(_ db: Database) throws {
        // Names and values come from the list above and never from a person, since a PRAGMA takes no bound values.
        try db.execute(sql: "PRAGMA \(name) = \(value)")
    }

    func verify(_ db: Database) throws {
        let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
        let text = found.flatMap(String.fromDatabaseValue) ?? found.flatMap(Int64.fromDatabaseValue).map(String.init)
        guard text == answer else { throw OpenRefusal.setting(name: name, found: text ?? "nothing") }
    }
}
