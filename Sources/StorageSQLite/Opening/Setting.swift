import GRDB

/// One PRAGMA that safety rests on: set when the database opens, then read back.
package struct Setting: Sendable {
    package let name: String
    package let value: String
    /// What reading it back must answer.
    package let answer: String

    package init(_ name: String, _ value: String, answer: String) {
        self.name = name
        self.value = value
        self.answer = answer
    }

    /// All of them. A test may apply others; these are the ones that must be found.
    package static var required: [Setting] {
        [
            // One process and one connection: two that checkpoint can lose the log in SQLite before 3.51.3.
            Setting("locking_mode", "EXCLUSIVE", answer: "exclusive"),
            Setting("journal_mode", "WAL", answer: "wal"),
            // What was acknowledged outlives a power cut.
            Setting("synchronous", "FULL", answer: "2"),
            // What was taken back is overwritten, not only unlinked.
            Setting("secure_delete", "ON", answer: "1"),
            Setting("foreign_keys", "ON", answer: "1"),
            Setting("trusted_schema", "OFF", answer: "0"),
            Setting("cell_size_check", "ON", answer: "1"),
            // A failing disk becomes an error, not a signal.
            Setting("mmap_size", "0", answer: "0"),
            // Nothing is spilled into a file elsewhere.
            Setting("temp_store", "MEMORY", answer: "2"),
        ]
    }

    /// Whether setting it may write into the database: a file that came without a log gets one by it.
    var writes: Bool { name == "journal_mode" }

    func apply(_ db: Database) throws {
        // Names and values come from the list above, never from a person: a PRAGMA takes no bound values.
        try db.execute(sql: "PRAGMA \(name) = \(value)")
    }

    func verify(_ db: Database) throws {
        let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
        let text = found.flatMap(String.fromDatabaseValue) ?? found.flatMap(Int64.fromDatabaseValue).map(String.init)
        guard text == answer else { throw OpenRefusal.setting(name: name, found: text ?? "nothing") }
    }
}
