package import Homework

/// People, couples, spaces, keys in wraps, cards, sessions and device locks. Every call is one transaction.
package protocol AccountStore: Sendable {
    func person(_ id: PersonID) async throws(StoreError) -> PersonRow?
    func person(named index: Hash32) async throws(StoreError) -> PersonRow?
    /// The members of a couple in order of id.
    func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow]
    /// All therapists in order of id.
    func therapists() async throws(StoreError) -> [PersonRow]

    /// The couples of a therapist in order of id.
    func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow]

    /// The spaces that name this person as their own: a member's three, a therapist's shelf.
    func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow]

    func card(_ lookup: Hash32) async throws(StoreError) -> CardRow?
    /// The cards made for a member, the one that expires last first.
    func cards(of member: PersonID) async throws(StoreError) -> [CardRow]
    func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow?
    func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow?
    func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]?

    /// The ledger of what was erased for good, in order of id: with it a restored backup is erased again.
    func erased() async throws(StoreError) -> [Erased]
    /// The day on which this was erased for good; nil when it never was.
    func erasedDay(_ id: ErasedID) async throws(StoreError) -> Int32?

    /// Applies all changes or none: `written`, or what one of the changes refused the whole batch with.
    func apply(_ changes: [AccountChange]) async throws(StoreError) -> AppendResult

    /// Counts one try of a device's digits before they are tried; with the last one the stored wrap is removed.
    ///
    /// - Parameter form: what brought the digits. The same form again is the same guess and is not counted a second time.
    func takeTry(deviceLock: Hash32, form: FormMark?) async throws(StoreError) -> TakenTry
    /// The same for the words spoken for a card; after its time it is exhausted and removed.
    func takeTry(spokenCard: Hash32, at now: Minute) async throws(StoreError) -> TakenTry
    /// Counts one try under a key; nothing is counted when the limit of the running span is reached.
    func takeTry(throttle: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> CountedTry
    /// What waits in this session, left where it is.
    func waiting(_ session: Hash32) async throws(StoreError) -> [UInt8]?
    /// What is kept for some minutes, left where it is.
    func pending(_ lookup: Hash32) async throws(StoreError) -> PendingRow?

    /// Removes the private level of every session whose time has come; returns how many. Writes nothing when none has.
    func endOwnDepths(at now: Minute) async throws(StoreError) -> Int
    /// Removes what has served its time: own depths, sessions after 12 hours, those that are locked and were left, what is
    /// kept for minutes, spoken wraps and cards that expired, forms after 7 days, throttles after a day.
    ///
    /// - Parameter most: how many rows one call may change: whoever writes meanwhile waits no longer than for those.
    /// - Returns: how many were changed. As many as it may be: there can be more.
    func sweep(at now: Minute, most: Int) async throws(StoreError) -> Int
}

/// How long rows are kept that nobody removes by hand. What reads a row tests this too, so that nothing depends on when the
/// last sweep was.
package enum Keeping {
    /// Minutes from its start after which every session ends.
    package static let session: Int64 = 12 * 60
    /// Minutes after which a locked session goes, with the words in it that wait for its writer's digits; counted from when
    /// it was seen last.
    package static let locked: Int64 = 45
    /// Minutes a form that met a lock is kept for its writer's digits.
    package static let held: Int64 = 30
    /// Minutes after which counted tries are forgotten; no `TryLimit` may span longer.
    package static let throttle: Int64 = 24 * 60
    /// Days a form is known, so that sending it again does nothing.
    package static let form: Int64 = 7
}

/// What the clinic row set holds. A closed list; the names stand readable in the database and are never reused.
package enum ClinicKey: String, Hashable, Sendable, CaseIterable {
    /// The newest entry format this database was opened with; an older program refuses to open it.
    case entryFormat = "entry_format"
    /// A digest of the pepper, to notice a missing or foreign pepper file at start.
    case pepperCheck = "pepper_check"
    /// The clinic's own text on the Help page, sealed under the pepper.
    case helpText = "help_text"
}
