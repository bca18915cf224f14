/// What all members and the therapist see at a moment: the table alone.
///
/// A member's pages with shared access and the therapist's shared screen are made from nothing else.
package struct JointView: Sendable {
    package let now: Instant
    package let table: TableState

    package init(_ table: TableState, at now: Instant) {
        self.table = table
        self.now = now
    }

    /// Who is at the table, under names that tell them apart. An act that changes the seats changes `table.seats`.
    package var seats: Seats { table.named }
    package var profile: TherapistProfile { table.profile }
    /// The zone of the therapist's own clock; the couple's where none was chosen.
    package var therapistZone: String { profile.zone ?? seats.zone }
    /// Whether a decision may rest on the table.
    package var integrity: Integrity { table.integrity }

    /// The homework that is open now, oldest first.
    package var homework: [OpenHomework] {
        table.homework.filter { $0.isOpen(at: now, planned: table.planned.at) }.map { $0.opened(seats: seats) }
    }

    /// The homework of that id, if it is open now.
    package func homework(_ assignmentID: AssignmentID) -> OpenHomework? {
        homework.first { $0.assignmentID == assignmentID }
    }

    /// The next meeting, on the couple's clock; nil when none is planned, or its day was over more than a day ago.
    package var meeting: LocalTime? {
        guard let at = table.planned.at, now < at + .days(1) else { return nil }
        return table.planned.local
    }

    /// Areas and acts that members left out.
    package var limits: Set<Limit> {
        Set(table.limits.filter { $0.value.holds(at: now) }.keys)
    }

    /// Whether all homework is paused for both to see.
    package var isResting: Bool { table.rest.holds(at: now) }

    /// The moment whose state a restore from a backup brought back, for as long as members are told that what they sent
    /// since may be lost: while the homework is paused, and for fourteen days at least. Nil otherwise.
    package var restoredFrom: Instant? {
        guard let mark = table.restored, isResting || now < mark.restored + .days(14) else { return nil }
        return mark.backedUp
    }

    /// Whether care has ended: nothing is given any more, and nobody reads what is written.
    package var isEnded: Bool { table.careEnd.map { $0 <= now } ?? false }

    /// The present step of a programme: the last move whose hour has come.
    package func present(_ programme: String) -> MoveState? {
        table.moves.last { $0.moved.step.programme == programme && $0.moved.from <= now }
    }

    /// The shared answers to one homework that may be read now, in the order of its prompts.
    package func answers(_ homework: OpenHomework) -> [AnswerRef: AnswerState] {
        table.answers.filter { $0.key.assignmentID == homework.assignmentID && $0.value.from <= now }
    }

    /// *Our why*: the shared lines, in the order of the seats.
    package var ourWhy: [SharedLine] { seats.members.compactMap { table.whys[$0.member] } }

    /// The sentences that members let the others read, in the order of the seats.
    package var sentences: [(member: PersonID, text: String)] {
        seats.members.compactMap { seat in table.sentences[seat.member].map { (seat.member, $0.text) } }
    }

    /// The newest message to both since the last meeting began. It stays until the next meeting.
    package var word: MessageToBoth? {
        let since = table.meetings.last { $0.from <= now }?.at
        return table.words.map(\.word).last { $0.from <= now && $0.from >= since ?? $0.from }
    }

    /// What a readiness statement about a programme would be about now.
    package func about(_ programme: String) -> ReadinessBasis {
        let held = table.meetings.filter { $0.at <= now }.count
        return ReadinessBasis(programme: programme, lastMove: present(programme)?.id, meetings: UInt64(held))
    }

    /// A member's name at the table.
    package func name(_ member: PersonID) -> String? { seats.members.first { $0.member == member }?.name }
    /// The seats of everybody else.
    package func others(than me: PersonID) -> [Seat] { seats.members.filter { $0.member != me } }
}
