/// Notes a time that the two agreed on by talking. Nobody accepts or declines it in the program.
package struct SetTime: SharedAct {
    package let assignmentID: AssignmentID
    package let place: UInt64
    package let time: LocalTime?
    /// Today's date where the couple lives.
    package let today: Day

    package init(assignmentID: AssignmentID, place: UInt64, time: LocalTime?, today: Day) {
        self.assignmentID = assignmentID
        self.place = place
        self.time = time
        self.today = today
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        guard let evening = view.evening(assignmentID, place) else { throw .notSetNow }
        if let time, time.day < today || time.day > today + 366 { throw .past }
        var changes = PartnerChanges()
        if evening.time != time {
            changes.table = [.timeSet(TimeSet(assignmentID: assignmentID, place: place, time: time))]
        }
        return changes
    }
}

/// Lets a member set up one evening, whoever's turn it is.
package struct LetArrange: SharedAct {
    package let assignmentID: AssignmentID
    package let place: UInt64
    package let member: PersonID

    package init(assignmentID: AssignmentID, place: UInt64, member: PersonID) {
        self.assignmentID = assignmentID
        self.place = place
        self.member = member
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerChanges {
        guard let evening = view.evening(assignmentID, place) else { throw .notSetNow }
        guard view.name(member) != nil else { throw .notAMember }
        var changes = PartnerChanges()
        if evening.arranger != member {
            changes.table = [.arrangerSet(ArrangerSet(assignmentID: assignmentID, place: place, member: member))]
        }
        return changes
    }
}

extension JointView {
    /// One evening of an open homework.
    package func evening(_ assignmentID: AssignmentID, _ place: UInt64) -> Evening? {
        homework(assignmentID)?.evenings.first { $0.place == place }
    }
}
