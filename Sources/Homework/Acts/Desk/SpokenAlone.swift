/// Records that the therapist spoke with one member alone, asked about fear, pressure and force, and what came of it.
package struct MarkSpokenAlone: TherapistAct {
    package let member: PersonID
    package let day: Day
    package let how: SpokenAlone.How
    package let outcome: SpokenAlone.Outcome
    /// What the member said about a step, if it was talked about.
    package let heard: Heard?
    /// The letters that the form showed as read; nil for all there are.
    ///
    /// The therapist cannot have spoken about a letter that came after the form was opened, so the record does not
    /// answer it.
    package let seen: [LetterHeadSeen]?

    /// What the member said about readiness aloud, and about which step.
    package struct Heard: Sendable, Equatable {
        package let step: Step
        package let word: Readiness

        package init(step: Step, word: Readiness) {
            self.step = step
            self.word = word
        }
    }

    package init(
        member: PersonID, day: Day, how: SpokenAlone.How, outcome: SpokenAlone.Outcome, heard: Heard? = nil,
        seen: [LetterHeadSeen]? = nil
    ) {
        self.member = member
        self.day = day
        self.how = how
        self.outcome = outcome
        self.heard = heard
        self.seen = seen
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.name(member) != nil else { throw .notAMember }
        guard let card = view.file.card(of: member) else { throw .notEnrolled }
        let mark = SpokenAlone(
            member: member, account: card.value.account, at: view.now, day: day, how: how, seen: known(view),
            after: view.head(member), outcome: outcome)
        var changes = TherapistChanges(file: .spokenAlone(mark))
        if let heard {
            changes.file += try HearAlone(member: member, step: heard.step, word: heard.word).decide(view).file
        }
        return changes
    }

    private func known(_ view: TherapistView) -> [LetterHeadSeen] {
        let heads = view.letterHeads
        guard let seen else { return heads }
        return heads.compactMap { head in
            seen.first { $0.member == head.member }.map { shown in
                LetterHeadSeen(member: head.member, number: min(shown.number, head.number))
            }
        }
    }
}

extension TherapistView {
    /// The last letter of every member. A form about speaking alone carries it, to say which letters it showed.
    package var letterHeads: [LetterHeadSeen] {
        folders.map { LetterHeadSeen(member: $0.member, number: $0.letters.head) }
    }

    fileprivate func head(_ member: PersonID) -> Int64 { folder(member)?.letters.head ?? 0 }
}

/// Records that a member told the therapist alone whether they are ready for one step.
package struct HearAlone: TherapistAct {
    package let member: PersonID
    package let step: Step
    package let word: Readiness

    package init(member: PersonID, step: Step, word: Readiness) {
        self.member = member
        self.step = step
        self.word = word
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.name(member) != nil else { throw .notAMember }
        guard let card = view.file.card(of: member) else { throw .notEnrolled }
        let about = view.joint.table.newestAbout(step.programme).naming(step.number)
        return TherapistChanges(
            file: .heardAlone(
                HeardAlone(
                    member: member, account: card.value.account, at: view.now, word: word, about: about,
                    after: view.head(member))))
    }
}

/// Saves how to reach a member safely; an empty text removes what was saved.
package struct KeepReach: TherapistAct {
    package let member: PersonID
    package let day: Day
    package let text: String
    /// The text that the form showed, so that a form left open for long does not overwrite a newer one.
    package let showed: String

    package init(member: PersonID, day: Day, text: String, showed: String) {
        self.member = member
        self.day = day
        self.text = text
        self.showed = showed
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        guard view.joint.name(member) != nil else { throw .notAMember }
        let text = try text.perhaps(atMost: Longest.line) ?? ""
        let present = view.file.reach(of: member) ?? ""
        if text == present || text == showed { return TherapistChanges() }
        if present != showed { throw .superseded }
        return TherapistChanges(file: .reachSafely(ReachSafely(member: member, day: day, text: text)))
    }
}
