package import Homework

/// What one act writes: all of it in one transaction, or nothing.
package struct Batch: Sendable {
    /// The form that asked for it; nil for work no form asked for.
    package var form: FormMark?
    /// The head of every journal the decision was folded from, also of those only read.
    package var expecting: [SpaceID: Int64]
    /// New entries; in each space they continue the head without a gap.
    package var appends: [JournalRow]
    /// Entries whose bytes are removed; the number stays.
    package var shreds: [EntryRef]
    /// Letters sealed again by the therapist at the first reading; left alone where shredded meanwhile.
    package var rewraps: [Rewrap]
    package var slips: [SlipChange]
    /// Doors changed in the same transaction, in this order, before the journals.
    package var accounts: [AccountChange]
    /// What is erased for good, last of all: a head that has moved since the decision stops it. Of a couple its members
    /// and spaces go with it. All of them come into the ledger; what is not there any more comes into it all the same.
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

/// What is remembered of a form: neither its id nor its body can be found from it. Kept seven days.
package struct FormMark: Hashable, Sendable {
    /// SHA-256 of the form's id.
    package let hash: Hash32
    /// HMAC of the body under the form's id: the same form with another body differs.
    package let fingerprint: Hash32
    /// Days since 1970-01-01, UTC.
    package let day: Int32

    package init(hash: Hash32, fingerprint: Hash32, day: Int32) {
        self.hash = hash
        self.fingerprint = fingerprint
        self.day = day
    }

    /// A form of this day or before is known no longer, whether it was swept or not.
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

/// New sealed bytes for an entry that stays where it is.
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

/// One sealed item of a space that replaces what its slot held; nil removes it.
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

/// What became of a batch. Only after `written` and `writtenBefore` may the person be told it is saved.
package enum AppendResult: Hashable, Sendable {
    /// Written, and it lasts.
    case written
    /// This form was written earlier with the same body; nothing is written twice.
    case writtenBefore
    /// This form's id was used with another body; nothing is written.
    case formReused
    /// A head has moved since the decision: read, fold and decide again.
    case stale
    /// The enrolment card was used by another request; nothing is written.
    case cardSpent
    /// The sign-in name belongs to somebody else; nothing is written. Draw another name.
    case nameTaken
    /// What the batch expected at the doors holds no longer; nothing is written. Read and decide again.
    case overtaken
    /// As much was counted as the limit allows; nothing is written. From this minute on there is room again.
    case overLimit(until: Minute)
}
