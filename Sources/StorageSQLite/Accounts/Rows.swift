import GRDB
import Homework
import Storage

// How each row is read. Its list of columns is beside it, so that positions and meanings stay together.

extension PersonRow {
    static var columns: SQL { "id, role, couple, name_index, public_keys, words_wrap, epoch" }

    init(_ columns: Columns) throws(StoreError) {
        guard let role = Role(rawValue: try columns.integer(1)) else { throw .damaged }
        self.init(
            id: try columns.id(0), role: role, couple: try columns.optionalID(2), nameIndex: try columns.hash(3),
            publicKeys: try columns.optionalBytes(4), wordsWrap: try columns.optionalBytes(5),
            epoch: try columns.integer(6))
    }
}

extension CoupleRow {
    static var columns: SQL { "id, therapist" }

    init(_ columns: Columns) throws(StoreError) {
        self.init(id: try columns.id(0), therapist: try columns.id(1))
    }
}

extension SpaceRow {
    static var columns: SQL { "id, kind, couple, person" }

    init(_ columns: Columns) throws(StoreError) {
        guard let kind = SpaceKind(rawValue: try columns.integer(1)) else { throw .damaged }
        self.init(
            id: try columns.id(0), kind: kind, couple: try columns.optionalID(2), person: try columns.optionalID(3))
    }
}

extension CardRow {
    static var columns: SQL {
        "lookup, couple, member, expires_minute, payload, spoken_payload, spoken_expires_minute, spoken_tries_left"
    }

    init(_ columns: Columns) throws(StoreError) {
        var spoken: SpokenWrap?
        if let payload = try columns.optionalBytes(5) {
            spoken = SpokenWrap(
                payload: payload, expires: try columns.minute(6), triesLeft: try columns.integer(7))
        }
        self.init(
            lookup: try columns.hash(0), couple: try columns.id(1), member: try columns.id(2),
            expires: try columns.minute(3), payload: try columns.optionalBytes(4), spoken: spoken)
    }
}

extension SessionRow {
    static var columns: SQL {
        "lookup, person, started_minute, seen_minute, room_wrap, own_wrap, own_until_minute, label"
    }

    /// The one row with this lookup, found by comparing numbers.
    static func key(_ lookup: Hash32) -> SQL { "place = \(lookup.rowKey) AND lookup = \(lookup.blob)" }

    init(_ columns: Columns) throws(StoreError) {
        var own: OwnWrap?
        if let bytes = try columns.optionalBytes(5) { own = OwnWrap(bytes: bytes, until: try columns.minute(6)) }
        self.init(
            lookup: try columns.hash(0), person: try columns.id(1), started: try columns.minute(2),
            seen: try columns.minute(3), room: try columns.optionalBytes(4), own: own,
            label: try columns.optionalBytes(7))
    }
}

extension PendingRow {
    static var columns: SQL { "lookup, person, started_minute, bytes" }

    /// See `SessionRow.key`.
    static func key(_ lookup: Hash32) -> SQL { "place = \(lookup.rowKey) AND lookup = \(lookup.blob)" }

    init(_ columns: Columns) throws(StoreError) {
        self.init(
            lookup: try columns.hash(0), person: try columns.id(1), started: try columns.minute(2),
            bytes: try columns.bytes(3))
    }
}

extension DeviceLockRow {
    static var columns: SQL { "lookup, person, wrap, tries_left, opened_day" }

    init(_ columns: Columns) throws(StoreError) {
        self.init(
            lookup: try columns.hash(0), person: try columns.id(1), wrap: try columns.optionalBytes(2),
            triesLeft: try columns.integer(3), openedDay: try columns.integer(4))
    }
}

extension RecoverySheetRow {
    static var columns: SQL { "person, lookup, wrap, epoch, put_away" }

    init(_ columns: Columns) throws(StoreError) {
        let putAway: Int = try columns.integer(4)
        guard (0...1).contains(putAway) else { throw .damaged }
        self.init(
            person: try columns.id(0), lookup: try columns.hash(1), wrap: try columns.bytes(2),
            epoch: try columns.integer(3), isPutAway: putAway == 1)
    }
}
