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

/// Saves a note of the therapist's own.
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

/// Tells both members how the therapist works: name, welcome, rule about secrets, reading days.
package struct TellHouse: TherapistAct {
    package let house: House

    package init(house: House) { self.house = house }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistWords {
        if view.joint.house == house { return TherapistWords() }
        if view.joint.house.therapistName != house.therapistName {
            let name = try PersonName.kept(house.therapistName)
            if view.joint.table.seats.members.contains(where: { PersonName.areAlike($0.name, name) }) {
                throw .sameName
            }
        }
        return TherapistWords(table: .house(house))
    }
}
