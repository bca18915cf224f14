/// Notes one time of a practice, on the member's own desk, and sends the therapist one letter with it.
///
/// It is accepted after the practice was ended, too: what somebody has done and typed is never lost.
package struct NotePractice: DeskAct {
    package let assignmentID: AssignmentID
    /// Made when the practice began, or with the form that notes it later.
    package let occasion: EntryID
    package let day: Day
    package let today: Day
    package let place: UInt64
    package let level: UInt64?
    package let isStopped: Bool
    package let concerns: [LetterConcern]
    /// Whether the practice was begun here at this place. The place then counts, even if less is open by now.
    package let isBegun: Bool

    /// How long ago a time may be that is noted later, in days.
    package static let longestAgo: Int32 = 31

    package init(
        assignmentID: AssignmentID, occasion: EntryID, day: Day, today: Day, place: UInt64, level: UInt64?,
        isStopped: Bool, concerns: [LetterConcern], isBegun: Bool
    ) {
        self.assignmentID = assignmentID
        self.occasion = occasion
        self.day = day
        self.today = today
        self.place = place
        self.level = level
        self.isStopped = isStopped
        self.concerns = concerns
        self.isBegun = isBegun
    }

    package func decide(_ view: DeskView) throws(Refusal) -> PartnerChanges {
        try view.desk.integrity.demandWhole()
        guard var practice = view.desk.practice(assignmentID) else { throw .notSetNow }
        let rule = practice.settings.rule
        if let level, !rule.asks.levels.contains(level) { throw .outsideRange }
        let isStrong = level.map { $0 >= rule.stopAt } ?? false
        let log = PracticeLog(
            assignmentID: assignmentID, occasion: occasion, day: day, place: place, level: level,
            isStopped: isStopped || isStrong)
        if let before = practice.times.first(where: { $0.occasion == occasion }) {
            if before == log { return PartnerChanges() }
            throw .notedAlready
        }
        if day > today { throw .dayToCome }
        if today - day > Self.longestAgo { throw .past }
        guard place >= 1, place <= (isBegun ? practice.settings.places : practice.settings.opened) else {
            throw .outsideRange
        }
        let before = practice.resting
        practice.note(log)
        var changes = PartnerChanges(
            letter: .practised(
                PractisedLetter(
                    assignmentID: assignmentID, day: day, asks: rule.asks, level: level, isStrong: isStrong,
                    rests: practice.resting != before, concerns: concerns)))
        changes.desk = [.practised(log)]
        return changes
    }
}
