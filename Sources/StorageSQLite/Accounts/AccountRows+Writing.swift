import Foundation
import GRDB
import Homework
import Storage

extension SQLiteStore {
    static func put(_ row: PersonRow, _ db: Database) throws -> AppendResult? {
        let (id, couple, index) = (row.id.blob, row.couple?.blob, row.nameIndex.blob)
        guard try db.one("SELECT 1 FROM person WHERE name_index = \(index) AND id <> \(id)") == nil else {
            return .nameTaken
        }
        let (keys, wrap, role) = (row.publicKeys?.blob, row.wordsWrap?.blob, row.role.rawValue)
        try db.run(
            """
            INSERT INTO person (place, id, role, couple, name_index, public_keys, words_wrap, epoch)
            VALUES (\(row.id.rowKey), \(id), \(role), \(couple), \(index), \(keys), \(wrap), \(row.epoch))
            ON CONFLICT (id) DO UPDATE SET name_index = excluded.name_index, public_keys = excluded.public_keys,
                words_wrap = excluded.words_wrap, epoch = excluded.epoch
            WHERE role = excluded.role AND couple IS excluded.couple
            """)
        guard db.changesCount == 1 else { throw StoreError.contradicts }
        return nil
    }

    static func put(_ row: CoupleRow, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO couple (id, therapist) VALUES (\(row.id.blob), \(row.therapist.blob))
            ON CONFLICT (id) DO UPDATE SET therapist = excluded.therapist
            """)
    }

    static func put(_ row: SpaceRow, _ db: Database) throws {
        let (id, couple, person) = (row.id.blob, row.couple?.blob, row.person?.blob)
        if let known = try db.one("SELECT \(SpaceRow.columns) FROM space WHERE id = \(id)") {
            guard try SpaceRow(known) == row else { throw StoreError.contradicts }
            return
        }
        let (serial, kind) = (try EntryKeyRange.freeSerial(for: row.id, db), row.kind.rawValue)
        try db.run(
            """
            INSERT INTO space (id, serial, kind, couple, person)
            VALUES (\(id), \(serial), \(kind), \(couple), \(person))
            """)
    }

    static func put(_ row: CardRow, _ db: Database) throws {
        let (lookup, couple, member) = (row.lookup.blob, row.couple.blob, row.member.blob)
        try db.run(
            """
            INSERT INTO card (\(CardRow.columns))
            VALUES (\(lookup), \(couple), \(member), \(row.expires.count), \(row.payload?.blob),
                \(row.spoken?.payload.blob), \(row.spoken?.expires.count), \(row.spoken?.triesLeft))
            ON CONFLICT (lookup) DO UPDATE SET couple = excluded.couple, member = excluded.member,
                expires_minute = excluded.expires_minute, payload = excluded.payload,
                spoken_payload = excluded.spoken_payload, spoken_expires_minute = excluded.spoken_expires_minute,
                spoken_tries_left = excluded.spoken_tries_left
            """)
    }

    static func insert(_ row: SessionRow, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO session (place, \(SessionRow.columns))
            VALUES (\(row.lookup.rowKey), \(row.lookup.blob), \(row.person.blob), \(row.started.count),
                \(row.seen.count), \(row.room?.blob), \(row.own?.bytes.blob), \(row.own?.until.count), \(row.label?.blob))
            """)
    }

    static func put(_ row: PendingRow, _ db: Database) throws {
        try db.run("DELETE FROM pending WHERE \(PendingRow.key(row.lookup))")
        try db.run(
            """
            INSERT INTO pending (place, \(PendingRow.columns))
            VALUES (\(row.lookup.rowKey), \(row.lookup.blob), \(row.person.blob), \(row.started.count),
                \(row.bytes.blob))
            """)
    }

    static func put(_ row: DeviceLockRow, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO device_lock (\(DeviceLockRow.columns))
            VALUES (\(row.lookup.blob), \(row.person.blob), \(row.wrap?.blob), \(row.triesLeft), \(row.openedDay))
            ON CONFLICT (lookup) DO UPDATE SET person = excluded.person, wrap = excluded.wrap,
                tries_left = excluded.tries_left, opened_day = excluded.opened_day
            """)
    }

    /// A sheet that another person has already has the same 160 random bits: the constraint refuses it.
    static func put(_ row: RecoverySheetRow, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO recovery_sheet (\(RecoverySheetRow.columns))
            VALUES (\(row.person.blob), \(row.lookup.blob), \(row.wrap.blob), \(row.epoch), \(row.isPutAway ? 1 : 0))
            ON CONFLICT (person) DO UPDATE SET lookup = excluded.lookup, wrap = excluded.wrap,
                epoch = excluded.epoch, put_away = excluded.put_away
            """)
    }

    static func put(_ item: PersonItem, of person: PersonID, _ bytes: [UInt8]?, _ db: Database) throws {
        guard let bytes = bytes?.blob else {
            return try db.run("DELETE FROM person_item WHERE person = \(person.blob) AND kind = \(item.rawValue)")
        }
        try db.run(
            """
            INSERT INTO person_item (person, kind, bytes) VALUES (\(person.blob), \(item.rawValue), \(bytes))
            ON CONFLICT (person, kind) DO UPDATE SET bytes = excluded.bytes
            """)
    }

    static func item(_ item: PersonItem, of person: PersonID, _ db: Database) throws -> [UInt8]? {
        try db.one("SELECT bytes FROM person_item WHERE person = \(person.blob) AND kind = \(item.rawValue)")?.bytes(0)
    }

    static func put(_ key: ClinicKey, _ value: [UInt8]?, _ db: Database) throws {
        let name = key.rawValue
        guard let value = value?.blob else { return try db.run("DELETE FROM clinic WHERE name = \(name)") }
        try db.run(
            """
            INSERT INTO clinic (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
