/// Free words for the therapist only.
package struct Said: EntryRecord {
    package static let kind: UInt64 = 5
    /// The longest text, in characters: with every script it fits the one size of letters.
    package static let longest = 3000

    package var wish = Wish.tell
    package var assignmentID: AssignmentID?
    package var prompt: UInt64?
    package var text = ""
    /// What the writer marked beside the words, as `addedUp` puts it.
    package var concerns: [LetterConcern] = []

    package init() {}

    package init(
        wish: Wish, assignmentID: AssignmentID? = nil, prompt: UInt64? = nil, text: String,
        concerns: [LetterConcern] = []
    ) {
        self.wish = wish
        self.assignmentID = assignmentID
        self.prompt = prompt
        self.text = text
        self.concerns = concerns.addedUp
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &wish)
        wire.field(2, &assignmentID)
        wire.field(3, &prompt)
        wire.field(4, &text)
        wire.field(5, &concerns)
        concerns = concerns.addedUp
    }

    /// What the writer hopes for.
    package enum Wish: UInt8, WireCode, CaseIterable {
        /// Only so that you know.
        case tell = 1
        /// Help me say it to the other.
        case helpMeSay
        /// Rather say it in person; from letters of before this was a concern. Read, no longer written.
        case inPerson
        /// I'd rather not do this one.
        case ratherNot
    }
}
