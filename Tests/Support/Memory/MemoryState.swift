package import Homework
package import Storage

/// Everything that a store contains, as plain values. A change is made to a copy, which is kept only if all of it
/// succeeded.
package struct MemoryState: Sendable {
    package struct MemoryJournal: Sendable {
        package var head: Int64 = 0
        package var rows: [JournalRow] = []
        package var slips: [Int64: [UInt8]] = [:]
        package var restored: RestoreMark?
    }

    package var journals: [SpaceID: MemoryJournal] = [:]
    package var forms: [Hash32: FormMark] = [:]
    package var people: [PersonID: PersonRow] = [:]
    package var couples: [CoupleID: CoupleRow] = [:]
    package var spaces: [SpaceID: SpaceRow] = [:]
    package var cards: [Hash32: CardRow] = [:]
    package var sessions: [Hash32: SessionRow] = [:]
    package var waiting: [Hash32: [UInt8]] = [:]
    package var pending: [Hash32: PendingRow] = [:]
    package var locks: [Hash32: DeviceLockRow] = [:]
    package var sheets: [PersonID: RecoverySheetRow] = [:]
    package var items: [PersonID: [PersonItem: [UInt8]]] = [:]
    package var throttles: [Hash32: Throttle] = [:]
    package var clinic: [ClinicKey: [UInt8]] = [:]
    package var erased: [ErasedID: Int32] = [:]
}
