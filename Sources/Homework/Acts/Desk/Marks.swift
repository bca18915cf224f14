/// Marks a homework as talked about in a meeting.
package struct MarkDiscussed: TherapistAct {
    package let assignmentID: AssignmentID
    package let day: Day

    package init(assignmentID: AssignmentID, day: Day) {
        self.assignmentID = assignmentID
        self.day = day
    }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if view.file.discussed[assignmentID] == day { return TherapistChanges() }
        return TherapistChanges(file: .discussed(Discussed(assignmentID: assignmentID, day: day)))
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

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        TherapistChanges(file: .note(CaseNote(day: day, text: try text.written(atMost: Longest.sheet))))
    }
}

/// Tells both members how the therapist works: name, welcome, rule about secrets, reading days.
package struct PublishProfile: TherapistAct {
    package let profile: TherapistProfile

    package init(profile: TherapistProfile) { self.profile = profile }

    package func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        if view.joint.profile == profile { return TherapistChanges() }
        if view.joint.profile.therapistName != profile.therapistName {
            let name = try PersonName.kept(profile.therapistName)
            if view.joint.table.seats.members.contains(where: { PersonName.areAlike($0.name, name) }) {
                throw .sameName
            }
        }
        return TherapistChanges(table: .profile(profile))
    }
}
