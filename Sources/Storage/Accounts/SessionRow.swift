package import Homework

/// One sign-in of one browser. What it holds opens only with the secret in that browser's cookie.
package struct SessionRow: Hashable, Sendable {
    /// The hash of the cookie's secret that finds it.
    package let lookup: Hash32
    package let person: PersonID
    package let started: Minute
    /// Written at most once a minute.
    package var seen: Minute
    /// The table keys; nil when the room is locked.
    package var room: [UInt8]?
    /// The person's key, and the minute in which it must go; nil when this depth is closed.
    package var own: OwnWrap?
    /// What this browser is in the middle of, sealed, so that the operator cannot tell a talk from an evening.
    package var label: [UInt8]?

    package init(
        lookup: Hash32, person: PersonID, started: Minute, seen: Minute, room: [UInt8]? = nil, own: OwnWrap? = nil,
        label: [UInt8]? = nil
    ) {
        self.lookup = lookup
        self.person = person
        self.started = started
        self.seen = seen
        self.room = room
        self.own = own
        self.label = label
    }
}

/// The key of the private level, wrapped under the cookie's secret.
package struct OwnWrap: Hashable, Sendable {
    package let bytes: [UInt8]
    /// From this minute on it counts as closed and is deleted.
    package let until: Minute

    package init(bytes: [UInt8], until: Minute) {
        self.bytes = bytes
        self.until = until
    }
}

/// Something sealed that one browser asks for again within minutes: a form that met a lock, or what a door answered. The
/// key is with that browser alone, in a cookie or made again from the same form.
package struct PendingRow: Hashable, Sendable {
    /// The keyed hash that finds it.
    package let lookup: Hash32
    /// Whom it belongs to: it goes with that person.
    package let person: PersonID
    package let started: Minute
    package let bytes: [UInt8]

    package init(lookup: Hash32, person: PersonID, started: Minute, bytes: [UInt8]) {
        self.lookup = lookup
        self.person = person
        self.started = started
        self.bytes = bytes
    }
}
