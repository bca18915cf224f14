import Homework

/// Ida and Tom: their work with Robin has ended, and they are archived. Nobody signs in as them.
enum Ended {
    static func tell(_ stage: DemoStage) async throws {
        let clock = stage.clock
        let couple = try await DemoCouple(stage, named: ["Ida", "Tom"], meeting: clock.meeting(-58, 14), on: -60)
        let met = clock.at(-58, 15)
        try await couple.robin(WeMet(at: met, from: met), at: met)
        let talk = try stage.talk("three-questions", why: "You want to keep talking a little every week.", from: met)
        try await couple.robin(try stage.cautions("three-questions", on: -58), at: met)
        try await couple.robin(talk, at: met)
        let end = clock.at(-30, 15)
        try await couple.robin(WeMet(at: end, from: end), at: end)
        try await couple.robin(EndCare(from: end), at: end)
        try await couple.robin(Archive(day: clock.day(-29)), at: clock.at(-29, 9))
    }
}
