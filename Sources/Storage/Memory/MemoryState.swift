package import Homework

/// Everything a store holds, as plain values; a change is made to a copy and kept only when all of it succeeded.
package struct MemoryState: Sendable {
    package struct MemoryJournal: Sendable {
        package var head: Int64 = 0
        package var rows: [JournalRow] = []
        package var slips: [Int64: [UInt8]] = [:]
    }

    struct EnvelopeKey: Hashable {
        let space: SpaceID
        let epoch: UInt32
        let reader: PersonID
    }

    /// Open to tests that damage a journal on purpose.
    package var journals: [SpaceID: MemoryJournal] = [:]
    var forms: [Hash32: FormMark] = [:]
    var people: [PersonID: PersonRow] = [:]
    var couples: [CoupleID: CoupleRow] = [:]
    var spaces: [SpaceID: SpaceRow] = [:]
    var envelopes: [EnvelopeKey: EnvelopeRow] = [:]
    var cards: [Hash32: CardRow] = [:]
    var sessions: [Hash32: SessionRow] = [:]
    var waiting: [Hash32: [UInt8]] = [:]
    var locks: [Hash32: DeviceLockRow] = [:]
    var throttles: [Hash32: Throttle] = [:]
    var clinic: [ClinicKey: [UInt8]] = [:]

}
