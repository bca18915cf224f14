package import Homework

/// The lock of a phone or computer that six digits open.
package struct DeviceLockRow: Hashable, Sendable {
    /// The hash of the device's secret that finds it.
    package let lookup: Hash32
    package let person: PersonID
    /// The person's key; nil once the tries are used up.
    package var wrap: [UInt8]?
    package var triesLeft: Int64
    /// The day on which the digits were last right, in days since 1970-01-01, UTC.
    package var openedDay: Int32

    package init(lookup: Hash32, person: PersonID, wrap: [UInt8]?, triesLeft: Int64 = 5, openedDay: Int32) {
        self.lookup = lookup
        self.person = person
        self.wrap = wrap
        self.triesLeft = triesLeft
        self.openedDay = openedDay
    }
}
