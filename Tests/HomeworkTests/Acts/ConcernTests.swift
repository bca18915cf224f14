import Homework
import Support
import Testing

/// What brings a couple, what they want and the medical facts, in the file (issue: concern to plan).
@Suite struct ConcernTests {
    private let today = Day(number: 20_398)
    private let view = TherapistView(file: [.card(People.alex)], at: .at(day: 3))

    private func note(
        _ findings: Set<Finding> = [], check: ClinicianCheck? = nil, goals: Set<Goal> = []
    ) -> NoteConcerns {
        NoteConcerns(concerns: [.desire], goals: goals, findings: findings, check: check, day: today)
    }

    @Test func `a medical fact is kept with the day and the role of who found it, or refused`() throws {
        #expect(throws: Refusal.notChecked) { try note([.menopause]).decide(view) }
        let tomorrow = ClinicianCheck(day: today + 1, by: "midwife")
        #expect(throws: Refusal.dayToCome) { try note([.menopause], check: tomorrow).decide(view) }
        let changes = try note([.menopause], check: ClinicianCheck(day: today, by: "midwife")).decide(view)
        guard case .concernsNoted(let noted)? = changes.file.first else {
            Issue.record("nothing is kept")
            return
        }
        #expect(noted.findings == [.menopause] && noted.checkedOn == today && noted.checkedBy == "midwife")
        #expect(changes.table.isEmpty && changes.desks.isEmpty)
    }

    @Test func `goals and facts lead to homework as concerns do`() throws {
        let changes = try note(
            [.recentBirth, .medicines], check: ClinicianCheck(day: today, by: "midwife"), goals: [.lessPain]
        ).decide(view)
        guard case .concernsNoted(let noted)? = changes.file.first else {
            Issue.record("nothing is kept")
            return
        }
        #expect(noted.concerns == [.desire] && noted.wishes == [.afterBirth, .pain])
    }

    @Test func `the same once more changes nothing, and fewer ticks do`() throws {
        let kept = try note(goals: [.closer]).decide(view)
        let after = TherapistView(file: [.card(People.alex)] + kept.file, at: .at(day: 4))
        let again = NoteConcerns(concerns: [.desire], goals: [.closer], day: today + 1)
        #expect(try again.decide(after).isEmpty)
        #expect(try !NoteConcerns(concerns: [.desire], day: today + 1).decide(after).isEmpty)
    }
}
