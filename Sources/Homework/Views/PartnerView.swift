/// What one member sees with private access: the table, their own desk, their own drawer. No view of a member has
/// letters.
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

    /// Where this member's text about one prompt is now.
    package func jotting(_ place: PromptRef) -> Jotting? {
        let shared = AnswerRef(author: me, assignmentID: place.assignmentID, prompt: place.prompt)
        if let answer = joint.table.answers[shared] {
            return Jotting(text: answer.text, goes: .other(from: answer.from))
        }
        if let aside = joint.table.laidAside[shared] { return Jotting(text: aside.text, goes: .onlyMe) }
        if let answer = desk.answers[place] { return Jotting(text: answer.text, goes: .therapist) }
        guard let cue = drawer.cues[place] else { return nil }
        return Jotting(text: cue.text, goes: cue.keep == .sayIt ? .sayIt : .onlyMe)
    }
}

/// A text before a talk, and where its author sent it. A letter leaves none.
package struct Jotting: Sendable, Equatable {
    package let text: String
    package let goes: Destination

    package init(text: String, goes: Destination) {
        self.text = text
        self.goes = goes
    }

    /// Whom the text has reached, as far as the member's own pages may say.
    package enum Destination: Sendable, Equatable {
        case sayIt
        case onlyMe
        /// The therapist, through the desk.
        case therapist
        /// The other member, through the table, from this hour.
        case other(from: Instant)
    }
}
