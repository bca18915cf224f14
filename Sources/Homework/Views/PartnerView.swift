/// What one member sees at the private level: the table, the own desk, the own drawer. Letters are in no view of a member.
package struct PartnerView: Sendable {
    package let me: PersonID
    package let joint: JointView
    package let desk: DeskState
    package let drawer: DrawerState

    package init(me: PersonID, joint: JointView, desk: DeskState, drawer: DrawerState) {
        self.me = me
        self.joint = joint
        self.desk = desk
        self.drawer = drawer
    }

    /// The worst of the three journals.
    package var integrity: Integrity { max(joint.integrity, desk.integrity, drawer.integrity) }

    /// Where this member's words about one prompt stand now.
    package func jotting(_ place: PromptRef) -> Jotting? {
        let shared = AnswerRef(author: me, assignmentID: place.assignmentID, prompt: place.prompt)
        if let answer = joint.table.answers[shared] {
            return Jotting(text: answer.text, goes: .other(from: answer.from))
        }
        if let answer = desk.answers[place] { return Jotting(text: answer.text, goes: .therapist) }
        guard let cue = drawer.cues[place] else { return nil }
        return Jotting(text: cue.text, goes: cue.keep == .sayIt ? .sayIt : .onlyMe)
    }
}

/// A jotting before a talk, and where its author sent it. Letters leave none.
package struct Jotting: Sendable, Equatable {
    package let text: String
    package let goes: Destination

    package init(text: String, goes: Destination) {
        self.text = text
        self.goes = goes
    }

    /// Whom the words have reached, as far as the member's own pages may tell.
    package enum Destination: Sendable, Equatable {
        case sayIt
        case onlyMe
        /// The desk: the therapist has it at hand.
        case therapist
        /// The table: the other may read it from this hour.
        case other(from: Instant)
    }
}
