import GRDB
import Homework
import Storage

extension SQLiteStore {
    /// Whether a premise still holds, checked in the transaction that writes the decision's outcome.
    static func holds(_ premise: Premise, _ db: Database) throws -> Bool {
        switch premise {
        case .noTherapist:
            return try db.one("SELECT 1 FROM person WHERE role = \(PersonRow.Role.therapist.rawValue) LIMIT 1") == nil
        case .person(let row):
            let found = try db.one("SELECT \(PersonRow.columns) FROM person WHERE id = \(row.id.blob)")
            return try found.map(PersonRow.init) == row
        case .deviceLock(let lookup, let person):
            return try db.one(
                "SELECT 1 FROM device_lock WHERE lookup = \(lookup.blob) AND person = \(person.blob)") != nil
        case .recoverySheet(let lookup, let person):
            return try db.one(
                "SELECT 1 FROM recovery_sheet WHERE lookup = \(lookup.blob) AND person = \(person.blob)") != nil
        case .item(let item, let person, let bytes):
            return try self.item(item, of: person, db) == bytes
        case .session(let lookup, let person):
            return try db.one(
                "SELECT 1 FROM session WHERE \(SessionRow.key(lookup)) AND person = \(person.blob)") != nil
        case .waiting(let session, let bytes):
            return try waiting(session, db) == bytes
        case .pending(let lookup, let row):
            return try pending(lookup, db) == row
        }
    }
}
