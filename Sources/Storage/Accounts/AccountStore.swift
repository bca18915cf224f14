package import Homework

/// People, couples, spaces, wrapped keys, cards, sessions and device locks. Every call is one transaction.
package protocol AccountStore: Sendable {
    func person(_ id: PersonID) async throws(StoreError) -> PersonRow?
    func person(named index: Hash32) async throws(StoreError) -> PersonRow?
    /// The members of a couple in order of id.
    func people(of couple: CoupleID) async throws(StoreError) -> [PersonRow]
    /// All therapists in order of id.
    func therapists() async throws(StoreError) -> [PersonRow]

    /// The couples of a therapist in order of id.
    func couples(of therapist: PersonID) async throws(StoreError) -> [CoupleRow]

    /// The spaces that belong to this person: a member's three, or a therapist's shelf.
    func spaces(of person: PersonID) async throws(StoreError) -> [SpaceRow]

    func card(_ lookup: Hash32) async throws(StoreError) -> CardRow?
    /// The cards made for a member, the one that expires last first.
    func cards(of member: PersonID) async throws(StoreError) -> [CardRow]
    func session(_ lookup: Hash32) async throws(StoreError) -> SessionRow?
    func deviceLock(_ lookup: Hash32) async throws(StoreError) -> DeviceLockRow?
    /// The recovery sheet that this hash finds.
    func recoverySheet(_ lookup: Hash32) async throws(StoreError) -> RecoverySheetRow?
    /// The recovery sheet of a person.
    func recoverySheet(of person: PersonID) async throws(StoreError) -> RecoverySheetRow?
    /// One sealed item of a person.
    func item(_ item: PersonItem, of person: PersonID) async throws(StoreError) -> [UInt8]?
    func clinic(_ key: ClinicKey) async throws(StoreError) -> [UInt8]?

    /// The ledger of erasure, in order of id. A restored backup is erased again with it.
    func erased() async throws(StoreError) -> [Erased]
    /// The day on which this was erased; nil if it never was.
    func erasedDay(_ id: ErasedID) async throws(StoreError) -> Int32?

    /// Applies all changes or none. Returns `written`, or the reason why one of the changes refused the whole batch.
    func apply(_ changes: [AccountChange]) async throws(StoreError) -> AppendResult

    /// Counts one try of a device's digits before they are checked. The last try removes the stored wrap.
    ///
    /// - Parameter form: the form that sent the digits. Sent again, it is the same guess and not counted twice.
    func takeTry(deviceLock: Hash32, form: FormMark?) async throws(StoreError) -> TakenTry
    /// The same for the words spoken for a card. Once they have expired, they are removed and there are no more tries.
    func takeTry(spokenCard: Hash32, at now: Minute) async throws(StoreError) -> TakenTry
    /// Counts one try under a key. Counts nothing if the limit of the present span is reached.
    func takeTry(throttle: Hash32, limit: TryLimit, at now: Minute) async throws(StoreError) -> CountedTry
    /// The typed words that this session keeps. Reading does not remove them.
    func waiting(_ session: Hash32) async throws(StoreError) -> [UInt8]?
    /// What is stored for some minutes under this hash. Reading does not remove it.
    func pending(_ lookup: Hash32) async throws(StoreError) -> PendingRow?

    /// Removes every private level whose time is over, and returns how many. Writes nothing if there is none.
    func endOwnDepths(at now: Minute) async throws(StoreError) -> Int
    /// Removes expired rows: private levels, sessions after 12 hours, sessions that were left locked, pending rows,
    /// spoken wraps, cards, forms after 7 days, throttles after a day.
    ///
    /// - Parameter most: how many rows one call may change. Another write waits for these rows and for no more.
    /// - Returns: how many were changed. If this is `most`, more may have expired.
    func sweep(at now: Minute, most: Int) async throws(StoreError) -> Int
}

/// How long rows are kept that nobody removes by hand. The code that reads a row checks this too, so nothing depends on
/// when the last sweep was.
package enum Keeping {
    /// Minutes from its start after which every session ends.
    package static let session: Int64 = 12 * 60
    /// Minutes after which a locked session is removed, counted from when it was last seen. Until then it keeps typed
    /// words for the digits of the person who typed them.
    package static let locked: Int64 = 45
    /// Minutes for which a pending form is kept until the digits of the person who sent it.
    package static let held: Int64 = 30
    /// Minutes after which counted tries are forgotten; no `TryLimit` may span longer.
    package static let throttle: Int64 = 24 * 60
    /// Days for which a form is known, so that sending it again does nothing.
    package static let form: Int64 = 7
}

/// The rows about the clinic as a whole. The list is closed. The database shows these names in the clear, and they are
/// never reused.
package enum ClinicKey: String, Hashable, Sendable, CaseIterable {
    /// The newest entry format that this database was opened with. An older program refuses to open it.
    case entryFormat = "entry_format"
    /// A digest of the pepper. With it a start notices that the pepper file is missing or from another clinic.
    case pepperCheck = "pepper_check"
    /// The clinic's own text on the page *Help*, sealed under the pepper.
    case helpText = "help_text"
}
