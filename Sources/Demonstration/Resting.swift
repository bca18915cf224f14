import Homework

/// Noor and Kim: a hard week at work. All homework is paused, and both see that.
enum Resting {
    static func tell(_ stage: DemoStage) async throws -> [DemoPerson] {
        let clock = stage.clock
        let couple = try await DemoCouple(
            stage, [("Noor", "partner of Kim, homework is paused"), ("Kim", "partner of Noor, homework is paused")],
            meeting: clock.meeting(-19, 9), on: -21)
        let met = clock.at(-19, 10)
        try await couple.speakAlone(heard: [.like, .like], on: -19, hour: 9)
        try await couple.robin(WeMet(at: met, from: met), at: met)
        let talk = try stage.talk(
            "three-questions", why: "You told me that the two of you hardly have any time together.", from: met)
        try await couple.robin(try stage.cautions("three-questions", on: -19), at: met)
        try await couple.robin(
            PlanMeeting(at: clock.at(9, 9), local: clock.local(9, 9)), talk,
            try stage.cautions("two-evenings", on: -19), at: met)
        let evenings = try stage.opening(
            "two-evenings", step: 1, why: "You wanted some time that is only for the two of you.",
            first: couple.member(0), from: met)
        try await couple.robin(evenings, at: met)
        let note = EveningNote(
            assignmentID: evenings.assignment.id, place: 1, day: clock.day(-13), happened: .interrupted,
            there: .bitTense,
            mind: .elsewhere, concerns: [.nothing], line: "The phone rang, and then it was over.")
        try await couple.tell(1, .note(note), at: clock.at(-12, 9))
        try await couple.both(1, AddLimit(limit: .feet, text: ""), at: clock.at(-11, 20))
        try await couple.read(at: clock.at(-10, 9))
        try await couple.both(
            0, Rest(shown: true, text: "I have too much to do at work. It is not about us."), at: clock.at(-4, 21))
        return couple.people
    }
}
