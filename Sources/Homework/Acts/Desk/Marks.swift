/// Marks that the therapist spoke with one member alone and asked about safety, adult age and free will.
package struct MarkSpokenAlone: TherapistAct {
    package let member: PersonID
    package let day: Day
    package let how: SpokenAlone.How
    /// What the member said about a next step, if it was talked about.
    package let heard: Heard?
    /// The letters the form showed as read; nil for all there are.
    ///
    /// A letter that came after the form was opened was not spoken about, so the mark does not answer it.
    package let seen: [LetterHeadSeen]?

    /// A word of readiness that the member said aloud, and to which programme.
    package struct Heard: Sendable, Equatable {
        package let programme: String
        package let word: Readiness

        package init(programme: String, word: Readiness) {
            self.programme = programme
            self.word = word
        }
    }

    package init(
        member: PersonID, day: Day, how: SpokenAlone.How, heard: Heard?, seen: [LetterHeadSeen]? = nil
    ) {
        self.seen = seen
        self.member = member
        self.day = day
        self.how = how
        self.heard = heard
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard view.joint.name(member) != nil else { throw .notAMember }
        guard let card = view.file.card(of: member) else { throw .notEnrolled }
        let mark = SpokenAlone(
            member: member, account: card.value.account, at: view.now, day: day, how: how, seen: known(view),
            after: view.head(member))
        var words = TherapistWords(file: .spokenAlone(mark))
        if let heard {
            words.file += try HearAlone(member: member, programme: heard.programme, word: heard.word).decide(view).file
        }
        return words
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
    /// How far every member's letters have come: a form about speaking alone carries it back as what it showed.
    package var letterHeads: [LetterHeadSeen] {
        folders.map { LetterHeadSeen(member: $0.member, number: $0.letters.head) }
    }

    fileprivate func head(_ member: PersonID) -> Int64 { folder(member)?.letters.head ?? 0 }
}

/// Notes a word of readiness that a member said aloud to the therapist alone.
package struct HearAlone: TherapistAct {
    package let member: PersonID
    package let programme: String
    package let word: Readiness

    package init(member: PersonID, programme: String, word: Readiness) {
        self.member = member
        self.programme = programme
        self.word = word
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        guard view.joint.name(member) != nil else { throw .notAMember }
        guard let card = view.file.card(of: member) else { throw .notEnrolled }
        let about = view.joint.table.newestAbout(programme)
        return TherapistWords(
            file: .heardAlone(
                HeardAlone(
                    member: member, account: card.value.account, at: view.now, word: word, about: about,
                    after: view.head(member))))
    }
}

/// Marks a homework as talked about in a meeting.
package struct MarkDiscussed: TherapistAct {
    package let assignment: AssignmentID
    package let day: Day

    package init(assignment: AssignmentID, day: Day) {
        self.assignment = assignment
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        if view.file.discussed[assignment] == day { return TherapistWords() }
        return TherapistWords(file: .discussed(Discussed(assignment: assignment, day: day)))
    }
}

/// Keeps a note of the therapist's own.
package struct KeepNote: TherapistAct {
    package let day: Day
    package let text: String

    package init(day: Day, text: String) {
        self.day = day
        self.text = text
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        TherapistWords(file: .note(CaseNote(day: day, text: try text.written(atMost: Longest.sheet))))
    }
}

/// Tells both how the therapist works: name, welcome, rule about secrets, reading days.
package struct TellHouse: TherapistAct {
    package let house: House

    package init(house: House) { self.house = house }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        view.joint.house == house ? TherapistWords() : TherapistWords(table: .house(house))
    }
}
