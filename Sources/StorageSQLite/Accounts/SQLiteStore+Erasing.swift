import Foundation
import GRDB
import Homework
package import Storage

// Erasing for good: one transaction removes everything and writes the ids into the ledger.
extension SQLiteStore {
    package func erased() async throws(StoreError) -> [Erased] {
        try await read { db in
            try db.all("SELECT kind, id, day FROM erased ORDER BY id").map(Erased.init(row:))
        }
    }

    package func erasedDay(_ id: ErasedID) async throws(StoreError) -> Int32? {
        let bytes = id.bytes.blob
        return try await read { db in
            try db.one("SELECT day FROM erased WHERE id = \(bytes) AND kind = \(id.kind)")?.integer(0)
        }
    }

    static func erase(_ erased: Erased, _ db: Database) throws {
        try note(erased, db)
        switch erased.id {
        case .couple(let couple):
            for row in try db.all("SELECT id FROM person WHERE couple = \(couple.blob)") {
                try note(Erased(.person(try row.id(0)), day: erased.day), db)
            }
            let spaces = try db.all(
                """
                SELECT id FROM space WHERE couple = \(couple.blob)
                    OR person IN (SELECT id FROM person WHERE couple = \(couple.blob))
                """)
            for row in spaces { try note(Erased(.space(try row.id(0)), day: erased.day), db) }
            _ = try apply(.removeCouple(couple), db)
        case .person(let person): _ = try apply(.removePerson(person), db)
        case .space(let space): _ = try apply(.removeSpace(space), db)
        }
    }

    /// If something is erased again, the ledger keeps the first day.
    private static func note(_ erased: Erased, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO erased (id, kind, day) VALUES (\(erased.id.bytes.blob), \(erased.id.kind), \(erased.day))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}

extension Erased {
    /// Reads the columns kind, id and day.
    init(row: Columns) throws(StoreError) {
        guard let id = ErasedID(kind: try row.integer(0), bytes: try row.bytes(1)) else { throw .damaged }
        self.init(id, day: try row.integer(2))
    }
}
