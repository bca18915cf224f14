import Homework

/// Alex and Sam: they have had one meeting, and the first talk and the first two evenings are next.
enum FirstWeek {
    static func tell(_ stage: DemoStage) async throws -> [DemoPerson] {
        let clock = stage.clock
        let couple = try await DemoCouple(
            stage, [("Alex", "partner of Sam, in their first week"), ("Sam", "partner of Alex, in their first week")],
            meeting: clock.meeting(-5, 11), on: -7)
        let met = clock.at(-5, 12)
        try await couple.speakAlone(heard: [.like, .try_], on: -5, hour: 11)
        try await couple.robin(WeMet(at: met, from: met), at: met)
        let talk = try stage.talk(
            "first-talk",
            why: "You both said it is hard to talk about this. So we start with listening.",
            line: "Start with something small. Laughing is allowed.", from: met)
        try await couple.robin(try stage.cautions("first-talk", on: -5), at: met)
        try await couple.robin(
            PlanMeeting(at: clock.at(2, 11), local: clock.local(2, 11)), talk,
            try stage.cautions("two-evenings", on: -5), at: met)
        let evenings = try stage.opening(
            "two-evenings", step: 1,
            why: "You both miss being close, and lately it felt like a test. Here nothing has to happen.",
            first: couple.member(0), from: met)
        try await couple.robin(evenings, at: met)

        let homework = talk.assignment.id
        try await couple.own(1, KeepWhy(text: "I want to laugh with you again."), at: clock.at(-4, 21))
        try await couple.own(1, ShareWhy(text: "So that we laugh together again."), at: clock.at(-4, 21, 2))
        try await couple.own(0, ShareWhy(text: "To be close to you without feeling tested."), at: clock.at(-4, 22))
        try await couple.own(
            1,
            Jot(
                place: PromptRef(assignmentID: homework, prompt: 1),
                text: "On Sunday mornings. And after I've had an hour to myself.", goes: .sayIt, showed: nil),
            at: clock.at(-3, 8))
        try await couple.own(
            0,
            ShareAnswer(
                place: PromptRef(assignmentID: homework, prompt: 1), text: "When you sing in the kitchen.",
                from: clock.at(-3, 22), showed: nil),
            at: clock.at(-3, 22))
        let word = TalkStatement(assignmentID: homework, word: .part)
        try await couple.tell(1, .talked(word), at: clock.at(-2, 22))
        try await couple.both(
            0,
            SetTime(
                assignmentID: evenings.assignment.id, place: 1, time: clock.local(1, 20, 30), today: clock.day(-2)),
            at: clock.at(-2, 22, 30))
        return couple.people
    }
}
