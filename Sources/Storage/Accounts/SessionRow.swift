package import Homework

/// One sign-in of one browser. Only the secret in that browser's cookie opens what the row holds.
package struct SessionRow: Hashable, Sendable {
    /// The hash of the cookie's secret that finds it.
    package let lookup: Hash32
    package let person: PersonID
    package let started: Minute
    /// Written at most once a minute.
    package var seen: Minute
    /// The wrapped key of the shared level or the shared screen; nil if it is locked.
    package var room: [UInt8]?
    /// The person's wrapped key, and the minute in which it must be removed; nil if the private level is closed.
    package var own: OwnWrap?
    /// What this browser is in the middle of. It is sealed, so that the operator cannot tell a talk from an evening.
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
    /// From this minute on the wrap counts as closed and is deleted.
    package let until: Minute

    package init(bytes: [UInt8], until: Minute) {
        self.bytes = bytes
        self.until = until
    }
}

/// A sealed item that one browser asks for again within minutes: a pending form, homework in preparation, or the answer
/// to a form that was sent before signing in. Only that browser has its key, in a cookie or made again from the same
/// form.
package struct PendingRow: Hashable, Sendable {
    /// The keyed hash that finds it.
    package let lookup: Hash32
    /// The person it belongs to. It is removed with that person.
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
