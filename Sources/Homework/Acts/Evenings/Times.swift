/// Notes a time that the two agreed on by talking. Nobody accepts or declines it in the program.
package struct SetTime: RoomAct {
    package let assignment: AssignmentID
    package let place: UInt64
    package let time: LocalTime?
    /// Today's date where the couple lives.
    package let today: Day

    package init(assignment: AssignmentID, place: UInt64, time: LocalTime?, today: Day) {
        self.assignment = assignment
        self.place = place
        self.time = time
        self.today = today
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerWords {
        guard let evening = view.evening(assignment, place) else { throw .notSetNow }
        if let time, time.day < today || time.day > today + 366 { throw .past }
        var words = PartnerWords()
        if evening.time != time {
            words.table = [.timeSet(TimeSet(assignment: assignment, place: place, time: time))]
        }
        return words
    }
}

/// Lets a member set up one evening, whoever's turn it is.
package struct LetArrange: RoomAct {
    package let assignment: AssignmentID
    package let place: UInt64
    package let member: PersonID

    package init(assignment: AssignmentID, place: UInt64, member: PersonID) {
        self.assignment = assignment
        self.place = place
        self.member = member
    }

    package func decide(_ view: JointView, as me: PersonID) throws(Refusal) -> PartnerWords {
        guard let evening = view.evening(assignment, place) else { throw .notSetNow }
        guard view.name(member) != nil else { throw .notAMember }
        var words = PartnerWords()
        if evening.arranger != member {
            words.table = [.arrangerSet(ArrangerSet(assignment: assignment, place: place, member: member))]
        }
        return words
    }
}

extension JointView {
    /// One evening of an open homework.
    package func evening(_ assignment: AssignmentID, _ place: UInt64) -> Evening? {
        homework(assignment)?.evenings.first { $0.place == place }
    }
}
