import Homework
import Support
import Testing

/// A slip of the finger in a year: asked about when it is months, refused when nobody can have meant it.
@Suite struct DayReachTests {
    private let today = Day(number: 20_400)

    @Test func `three months are near, two years are asked about, and beyond is refused`() {
        for days in [0, 1, -1, 92, -92] as [Int32] { #expect(DayReach(today + days, from: today) == .near) }
        #expect(DayReach(today + 93, from: today) == .far(months: 3))
        #expect(DayReach(today + 396, from: today) == .far(months: 13))
        #expect(DayReach(today + -365, from: today) == .far(months: 12))
        #expect(DayReach(today + 731, from: today) == .far(months: 24))
        for days in [732, -732, 2_900_000] as [Int32] { #expect(DayReach(today + days, from: today) == .absurd) }
    }

    /// Alex and Sam with an evening from day 0, a limit, a rest, on day 3.
    private var view: TherapistView {
        TherapistView(
            table: [
                .signed(.assignment(.evening(1))), .ownerless(.limitAdded(LimitAdded(limit: .feet))),
                .ownerless(.rested(Rested())), .signed(.assignment(.talk(2))),
            ], at: .at(day: 3))
    }

    @Test(arguments: [Int64(800), 2_900_000]) func `no act takes an hour years away`(_ days: Int64) {
        let far = Instant.at(day: days)
        var talk = Assignment.talk(9)
        talk.from = far
        let acts: [any TherapistAct] = [
            WeMet(at: .at(day: 3), from: far), PlanMeeting(at: far, local: nil), LiftLimit(limit: .feet, from: far),
            EndRest(from: far), EndCare(from: far), EndHomework(assignmentID: .test(1), from: far),
            Reply(member: nil, text: "Good.", from: far), Give(assignment: talk, handouts: Handout.blank),
        ]
        for act in acts { #expect(throws: Refusal.tooFar, "\(type(of: act))") { try act.decide(view) } }
        let place = PromptRef(assignmentID: .test(2), prompt: 1)
        let partner = PartnerView(People.alex, table: [.signed(.assignment(.talk(2)))], at: .at(day: 3))
        #expect(throws: Refusal.tooFar) {
            try ShareAnswer(place: place, text: "a", from: far, showed: nil).decide(partner)
        }
        // The control: the same acts in a month.
        #expect(throws: Never.self) { try PlanMeeting(at: .at(day: 33), local: nil).decide(view) }
        #expect(throws: Never.self) { try EndCare(from: .at(day: 33)).decide(view) }
    }
}
