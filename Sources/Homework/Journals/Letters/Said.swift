/// A message to the therapist alone.
package struct Said: EntryRecord {
    package static let kind: UInt64 = 5
    /// The longest text, in characters: it fits the one size of letters in every script.
    package static let longest = 3000

    package var wish = Wish.tell
    package var assignmentID: AssignmentID?
    package var prompt: UInt64?
    package var text = ""
    /// What the writer marked beside the text, in the form of `addedUp`.
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
        /// Rather say it in person. From older letters, before this was a concern; read, and no longer written.
        case inPerson
        /// I'd rather not do this homework.
        case ratherNot
    }
}
