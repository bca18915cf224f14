package import Assets
import Crypto
import Foundation
import GRDB

/// A numbered file of SQL statements. After its release its content never changes.
package struct Migration: Sendable {
    /// The file's name, such as `0001_journals.sql`. Names give the order of migrations.
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }

    /// The migrations that this version of the program contains.
    package static func released(_ assets: AssetSource) -> [Migration] {
        assets.files(under: "migrations/sqlite").map { file in
            Migration(
                name: String(file.name.split(separator: "/").last ?? ""),
                sql: String(decoding: file.bytes, as: UTF8.self))
        }
    }

    private var hash: Data { Data(SHA256.hash(data: Data(sql.utf8))) }

    /// The migrations that this database lacks, in order. Writes nothing; refuses what a newer or another program has
    /// made.
    static func pending(of all: [Migration], in db: Database) throws -> [Migration] {
        let wanted = all.sorted { $0.name < $1.name }
        guard try db.tableExists("migration") else { return wanted }
        let applied = try db.all("SELECT name, hash FROM migration ORDER BY name")
        for (position, row) in applied.enumerated() {
            let name = try row.text(0)
            guard let known = wanted.first(where: { $0.name == name }) else {
                throw OpenRefusal.databaseIsNewer(migration: name)
            }
            // A migration that was inserted before applied ones would run in another order here than everywhere else.
            guard wanted[position].name == name else { throw OpenRefusal.migrationChanged(wanted[position].name) }
            guard try row.data(1) == known.hash else { throw OpenRefusal.migrationChanged(name) }
        }
        return Array(wanted.dropFirst(applied.count))
    }

    /// Applies these migrations in the caller's transaction. If the second one fails, the first is not applied either.
    static func apply(_ pending: [Migration], to db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS migration (
                    name TEXT NOT NULL PRIMARY KEY,
                    hash BLOB NOT NULL CHECK (length(hash) = 32)
                ) STRICT, WITHOUT ROWID
                """)
        for migration in pending {
            do {
                try db.execute(sql: migration.sql)
                try db.run("INSERT INTO migration (name, hash) VALUES (\(migration.name), \(migration.hash))")
            } catch let error as DatabaseError where error.isSQL {
                throw OpenRefusal.migrationFailed(migration.name)
            }
        }
    }
}
