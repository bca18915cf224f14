import Homework

/// Noor and Kim: a hard week at work. All homework is paused, and both see that.
enum Resting {
    static func tell(_ stage: DemoStage) async throws -> [DemoPerson] {
        let clock = stage.clock
        let couple = try await DemoCouple(
            stage, [("Noor", "resting, with Kim"), ("Kim", "resting, with Noor")],
            meeting: clock.meeting(-19, 9), on: -21)
        let met = clock.at(-19, 10)
        try await couple.speakAlone(heard: [.like, .like], on: -19, hour: 9)
        try await couple.robin(WeMet(at: met, from: met), at: met)
        let talk = try stage.talk(
            "three-questions", why: "You told me how little of the week is left for the two of you.", from: met)
        try await couple.robin(try stage.cautions("three-questions", on: -19), at: met)
        try await couple.robin(
            PlanMeeting(at: clock.at(9, 9), local: clock.local(9, 9)), talk,
            try stage.cautions("two-evenings", on: -19), at: met)
        let evenings = try stage.opening(
            "two-evenings", step: 1, why: "Time that belongs to nobody else.", first: couple.member(0), from: met)
        try await couple.robin(evenings, at: met)
        let note = EveningNote(
            assignmentID: evenings.assignment.id, place: 1, day: clock.day(-13), happened: .interrupted,
            there: .bitTense,
            mind: .elsewhere, concerns: [.nothing], line: "The telephone.")
        try await couple.tell(1, .note(note), at: clock.at(-12, 9))
        try await couple.both(1, AddLimit(limit: .feet, text: ""), at: clock.at(-11, 20))
        try await couple.read(at: clock.at(-10, 9))
        try await couple.both(0, Rest(shown: true, text: "Too much at work. Not the two of us."), at: clock.at(-4, 21))
        return couple.people
    }
}
