package import Homework

/// What one act writes: all of it in one transaction, or nothing.
package struct Batch: Sendable {
    /// The form that asked for it; nil for work that no form asked for.
    package var form: FormMark?
    /// The heads of all journals that the decision was made on, also of those that it only read.
    package var expecting: [SpaceID: Int64]
    /// New entries; in each space they continue the head without a gap.
    package var appends: [JournalRow]
    /// Entries whose bytes are removed. Their numbers stay.
    package var shreds: [EntryRef]
    /// Letters that the therapist seals again at the first reading. A letter that was shredded meanwhile is left alone.
    package var rewraps: [Rewrap]
    package var slips: [SlipChange]
    /// Changes to accounts in the same transaction. They are applied in this order, before the journals.
    package var accounts: [AccountChange]
    /// What is erased for good. It is applied last, so that a head that has moved since the decision prevents it. With
    /// a couple its members and spaces are erased. The ledger gets all of their ids, also of rows that no longer exist.
    package var erasing: [Erased]

    package init(
        form: FormMark? = nil, expecting: [SpaceID: Int64] = [:], appends: [JournalRow] = [],
        shreds: [EntryRef] = [], rewraps: [Rewrap] = [], slips: [SlipChange] = [], accounts: [AccountChange] = [],
        erasing: [Erased] = []
    ) {
        self.form = form
        self.expecting = expecting
        self.appends = appends
        self.shreds = shreds
        self.rewraps = rewraps
        self.slips = slips
        self.accounts = accounts
        self.erasing = erasing
    }
}

/// What is stored about a form for seven days. Neither its id nor its content can be found from it.
package struct FormMark: Hashable, Sendable {
    /// SHA-256 of the form's id.
    package let hash: Hash32
    /// HMAC of the content under the form's id. The same form with other content has another one.
    package let fingerprint: Hash32
    /// Days since 1970-01-01, UTC.
    package let day: Int32

    package init(hash: Hash32, fingerprint: Hash32, day: Int32) {
        self.hash = hash
        self.fingerprint = fingerprint
        self.day = day
    }

    /// The last day whose forms are no longer known, whether they were swept or not.
    package var forgottenDay: Int32 { Int32(clamping: Int64(day) - Keeping.form) }
}

/// One entry by its space and number.
package struct EntryRef: Hashable, Sendable {
    package let space: SpaceID
    package let number: Int64

    package init(space: SpaceID, number: Int64) {
        self.space = space
        self.number = number
    }
}

/// New sealed bytes for an entry. Its number stays.
package struct Rewrap: Hashable, Sendable {
    package let entry: EntryRef
    package let bytes: [UInt8]
    /// The key that sealed the new bytes.
    package let epoch: UInt32

    package init(entry: EntryRef, bytes: [UInt8], epoch: UInt32) {
        self.entry = entry
        self.bytes = bytes
        self.epoch = epoch
    }
}

/// A sealed item that replaces what its slot held; nil removes it.
package struct SlipChange: Hashable, Sendable {
    package let space: SpaceID
    package let slot: Int64
    package let bytes: [UInt8]?

    package init(space: SpaceID, slot: Int64, bytes: [UInt8]?) {
        self.space = space
        self.slot = slot
        self.bytes = bytes
    }
}

/// The result of a batch. Only after `written` and `writtenBefore` may a page say that it was saved.
package enum AppendResult: Hashable, Sendable {
    /// The batch was written durably.
    case written
    /// The same form with the same content was written before; nothing is written twice.
    case writtenBefore
    /// This form's id was used before with other content; nothing is written.
    case formReused
    /// A head has moved since the decision: read, fold and decide again.
    case stale
    /// The enrolment card was used by another request; nothing is written.
    case cardSpent
    /// The sign-in name belongs to somebody else; nothing is written. Draw another name.
    case nameTaken
    /// A premise of the batch no longer holds; nothing is written. Read and decide again.
    case overtaken
    /// The limit is reached; nothing is written. From this minute on another try is accepted.
    case overLimit(until: Minute)
}
