import Casework
import Homework

/// Lea and Ben: five weeks in, with an urgent alert, notes that disagree, and a message that waits for a reply.
enum Worried {
    static func tell(_ stage: DemoStage) async throws -> [DemoPerson] {
        let clock = stage.clock
        let couple = try await DemoCouple(
            stage, [("Lea", "partner of Ben; has sent an urgent note"), ("Ben", "partner of Lea, five weeks in")],
            meeting: clock.meeting(-35, 10), on: -37)
        let evenings = try await begin(stage, couple)
        try await dealtWith(stage, couple, evenings)
        try await lately(couple, clock, evenings)
        return couple.people
    }

    /// The first meeting: both spoken with alone, and two evenings given.
    private static func begin(_ stage: DemoStage, _ couple: DemoCouple) async throws -> Assignment {
        let clock = stage.clock
        let met = clock.at(-35, 11)
        try await couple.speakAlone(heard: [.like, .like], on: -35, hour: 10)
        try await couple.robin(
            KeepReach(
                member: couple.member(0), day: clock.day(-35), text: "Only send messages, on weekdays before four.",
                showed: ""), at: clock.at(-35, 10, 30))
        try await couple.robin(WeMet(at: met, from: met), at: met)
        try await couple.robin(PlanMeeting(at: clock.at(4, 10), local: clock.local(4, 10)), at: met)
        try await couple.robin(try stage.cautions("two-evenings", on: -35), at: met)
        let evenings = try stage.opening(
            "two-evenings", step: 1, why: "You both want to find out again what feels good, and take your time.",
            first: couple.member(1), asksAbout: "two-evenings-guided", from: met)
        try await couple.robin(evenings, at: met)
        return evenings.assignment
    }

    /// Something that hurt a little was talked about, and is marked as dealt with.
    private static func dealtWith(_ stage: DemoStage, _ couple: DemoCouple, _ evenings: Assignment) async throws {
        let clock = stage.clock
        let note = EveningNote(
            assignmentID: evenings.id, place: 1, day: clock.day(-30), happened: .yes, there: .bitTense,
            mind: .cameAndWent, concerns: [.itHurt], line: "It was my shoulder. It was not the touch.")
        try await couple.tell(1, .note(note), at: clock.at(-29, 9))
        try await couple.read(at: clock.at(-28, 9))
        for flag in try await couple.robin().view(at: clock.at(-28, 9)).flags {
            try await couple.robin(
                HandleFlag(
                    place: flag.place, day: clock.day(-28),
                    text: "Ben told me it is an old injury. Lying down does not hurt."),
                at: clock.at(-28, 9))
        }
        try await couple.robin(
            Reply(
                member: couple.member(1), text: "Thank you for telling me. Try lying down when it is your turn.",
                from: clock.at(-28, 9)), at: clock.at(-28, 9))
    }

    /// Two days ago: one says that the evening took place and was good, the other that a stop was not heeded.
    private static func lately(_ couple: DemoCouple, _ clock: DemoClock, _ evenings: Assignment) async throws {
        try await couple.both(
            1,
            SetTime(assignmentID: evenings.id, place: 2, time: clock.local(-3, 21), today: clock.day(-5)),
            at: clock.at(-5, 19))
        try await couple.ready(1, .like, step: 2, at: clock.at(-4, 20))
        let good = EveningNote(
            assignmentID: evenings.id, place: 2, day: clock.day(-3), happened: .yes, there: .atEase,
            mind: .mostlyThere, concerns: [.nothing], line: "I thought it was a good evening.")
        try await couple.tell(1, .note(good), at: clock.at(-2, 9))
        let worried = EveningNote(
            assignmentID: evenings.id, place: 2, day: clock.day(-3), happened: .notThisTime, there: .tooMuch,
            mind: .elsewhere, concerns: [.stopNotHeard], line: "I asked Ben to stop, but it took a while.")
        try await couple.tell(0, .note(worried), at: clock.at(-2, 14))
        try await couple.ready(0, .notYet, step: 2, at: clock.at(-2, 14, 5))
        try await couple.tell(
            0, .said(Said(wish: .tell, text: "Could I talk with you alone before our next meeting?")),
            at: clock.at(-1, 22))
    }
}
