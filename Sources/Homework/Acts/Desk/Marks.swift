/// Ticks an entry's cautions for this couple, or sets them aside with a reason; again when something has changed.
package struct ReadCautions: TherapistAct {
    package let exercise: String
    package let version: UInt64
    package let day: Day
    package let override: String

    package init(exercise: String, version: UInt64, day: Day, override: String) {
        self.exercise = exercise
        self.version = version
        self.day = day
        self.override = override
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        let reason = try override.perhaps(atMost: Longest.line)
        let read = CautionsRead(exercise: exercise, version: version, day: day, override: reason)
        let last = view.file.cautions.last { $0.exercise == exercise && $0.version == version }
        return last == read ? TherapistWords() : TherapistWords(file: .cautionsRead(read))
    }
}

/// Puts a flag away, with a word about how it was dealt with.
package struct HandleFlag: TherapistAct {
    package let place: LetterPlace
    package let day: Day
    package let text: String

    package init(place: LetterPlace, day: Day, text: String) {
        self.place = place
        self.day = day
        self.text = text
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        if view.file.handled[place] != nil { return TherapistWords() }
        // A letter that is yet to come cannot be dealt with.
        guard view.letters(place.member).contains(where: { $0.number == place.number }) else { throw .notAMember }
        let text = try text.perhaps(atMost: Longest.line)
        return TherapistWords(
            file: .flagHandled(FlagHandled(member: place.member, letter: place.number, day: day, text: text)))
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
