import GRDB
import Storage

/// What a copy of a database shows to somebody without any key. The file is only read.
package struct InspectedDatabase: Sendable {
    /// The digest of the pepper that this clinic began with; nil in a clinic in which nobody was yet.
    package let pepperCheck: [UInt8]?
    /// How many migrations this program would apply at its next start.
    package let pending: Int
    package let therapists: Int
    /// The last day on which a therapist's digits were right, in days since 1970-01-01, UTC; nil if they never were.
    package let therapistSeen: Int32?
    /// The newest day that any entry has; nil where there is none.
    package let newestDay: Int32?

    /// Throws why a program could not use it: it is damaged, or a newer program has written it.
    package init(path: String, migrations: [Migration], entryFormat: UInt32) throws(OpenRefusal) {
        do {
            try SQLiteStore.check(path)
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            (pepperCheck, pending, therapists, therapistSeen, newestDay) = try queue.read { db in
                let pending = try Migration.pending(of: migrations, in: db).count
                guard try db.tableExists("clinic") else { return (nil, pending, 0, nil, nil) }
                try EntryFormat.check(entryFormat, in: db)
                let check = try db.one("SELECT value FROM clinic WHERE name = \(ClinicKey.pepperCheck.rawValue)")
                let role = PersonRow.Role.therapist.rawValue
                let seen = try db.one(
                    """
                    SELECT count(DISTINCT person.id), max(device_lock.opened_day)
                    FROM person LEFT JOIN device_lock ON device_lock.person = person.id WHERE person.role = \(role)
                    """)
                return (
                    try check?.bytes(0), pending, try seen?.integer(0) ?? 0,
                    try seen?.optionalInteger(1).map(Int32.init(clamping:)),
                    try db.one("SELECT max(day) FROM entry")?.optionalInteger(0).map(Int32.init(clamping:))
                )
            }
            try queue.close()
        } catch { throw OpenRefusal(error) }
    }
}
