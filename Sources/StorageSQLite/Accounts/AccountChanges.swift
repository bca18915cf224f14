import GRDB
import Homework
import Storage

extension SQLiteStore {
    /// Applies one change. Returns the reason why the batch is refused, or nil.
    static func apply(_ change: AccountChange, _ db: Database) throws -> AppendResult? {
        switch change {
        case .person(let row): return try put(row, db)
        case .removePerson(let id):
            try removeEntries(of: "person = \(id.blob)", db)
            try db.run("DELETE FROM person WHERE id = \(id.blob)")
        case .couple(let row): try put(row, db)
        case .removeCouple(let id):
            let couple = id.blob
            try removeEntries(
                of: "couple = \(couple) OR person IN (SELECT id FROM person WHERE couple = \(couple))", db)
            try db.run("DELETE FROM couple WHERE id = \(couple)")
        case .space(let row): try put(row, db)
        case .removeSpace(let id):
            try removeEntries(of: "id = \(id.blob)", db)
            try db.run("DELETE FROM space WHERE id = \(id.blob)")
        case .card(let row): try put(row, db)
        case .spendCard(let lookup, let now): return try spend(lookup, at: now, db)
        case .speakCard(let lookup, let words): return try speak(lookup, words, db)
        case .removeCard(let lookup): try db.run("DELETE FROM card WHERE lookup = \(lookup.blob)")
        case .removeCards(let member): try db.run("DELETE FROM card WHERE member = \(member.blob)")
        case .startSession(let row): try insert(row, db)
        case .inSession(let lookup, let change): try apply(change, to: lookup, db)
        case .removeSession(let lookup): try db.run("DELETE FROM session WHERE \(SessionRow.key(lookup))")
        case .removeSessions(let person, let kept):
            try db.run("DELETE FROM session WHERE person = \(person.blob) AND lookup IS NOT \(kept?.blob)")
        case .pending(let row): try put(row, db)
        case .keepAnswer(let row):
            if try pending(row.lookup, db) != nil { return .writtenBefore }
            try put(row, db)
        case .removePending(let lookup): try db.run("DELETE FROM pending WHERE \(PendingRow.key(lookup))")
        case .deviceLock(let row): try put(row, db)
        case .deviceLockOpened(let lookup, let wrap, let tries, let day):
            try db.run(
                """
                UPDATE device_lock SET wrap = \(wrap.blob), tries_left = \(tries), opened_day = \(day)
                WHERE lookup = \(lookup.blob)
                """)
        case .removeDeviceLock(let lookup): try db.run("DELETE FROM device_lock WHERE lookup = \(lookup.blob)")
        case .removeDeviceLocks(let person, let kept):
            try db.run("DELETE FROM device_lock WHERE person = \(person.blob) AND lookup IS NOT \(kept?.blob)")
        case .recoverySheet(let row): try put(row, db)
        case .recoverySheetPutAway(let lookup):
            try db.run("UPDATE recovery_sheet SET put_away = 1 WHERE lookup = \(lookup.blob)")
        case .item(let item, let person, let bytes): try put(item, of: person, bytes, db)
        case .expect(let premise): return try holds(premise, db) ? nil : .overtaken
        case .count(let key, let limit, let now):
            if case .full(let until) = try count(key, limit, at: now, db) { return .overLimit(until: until) }
        case .clearThrottle(let key): try db.run("DELETE FROM throttle WHERE key = \(key.blob)")
        case .clinic(let key, let value): try put(key, value, db)
        }
        return nil
    }

    /// Entries refer to their space by a number that is no foreign key, so they are removed before the space.
    private static func removeEntries(of spaces: SQL, _ db: Database) throws {
        for row in try db.all("SELECT serial FROM space WHERE \(spaces)") {
            let places = EntryKeyRange.places(of: try row.integer(0))
            try db.run("DELETE FROM entry WHERE place BETWEEN \(places.lowerBound) AND \(places.upperBound)")
        }
    }

    private static func spend(_ lookup: Hash32, at now: Minute, _ db: Database) throws -> AppendResult? {
        try db.run(
            """
            UPDATE card SET payload = NULL,
                spoken_payload = NULL, spoken_expires_minute = NULL, spoken_tries_left = NULL
            WHERE lookup = \(lookup.blob) AND payload IS NOT NULL AND expires_minute > \(now.count)
            """)
        return db.changesCount == 1 ? nil : .cardSpent
    }

    private static func speak(_ lookup: Hash32, _ words: SpokenWrap, _ db: Database) throws -> AppendResult? {
        try db.run(
            """
            UPDATE card SET spoken_payload = \(words.payload.blob), spoken_expires_minute = \(words.expires.count),
                spoken_tries_left = \(words.triesLeft)
            WHERE lookup = \(lookup.blob) AND payload IS NOT NULL
            """)
        return db.changesCount == 1 ? nil : .cardSpent
    }

    private static func apply(_ change: SessionChange, to lookup: Hash32, _ db: Database) throws {
        let key = SessionRow.key(lookup)
        switch change {
        case .seen(let minute): try db.run("UPDATE session SET seen_minute = \(minute.count) WHERE \(key)")
        case .room(let wrap): try db.run("UPDATE session SET room_wrap = \(wrap?.blob) WHERE \(key)")
        case .own(let wrap):
            try db.run(
                """
                UPDATE session SET own_wrap = \(wrap?.bytes.blob), own_until_minute = \(wrap?.until.count)
                WHERE \(key) AND own_wrap IS NOT NULL
                """)
        case .label(let label): try db.run("UPDATE session SET label = \(label?.blob) WHERE \(key)")
        case .waiting(let bytes): try db.run("UPDATE session SET waiting = \(bytes?.blob) WHERE \(key)")
        case .shown(let bytes):
            try db.run("UPDATE session SET waiting = NULL WHERE \(key) AND waiting = \(bytes.blob)")
        }
    }
}
