import Homework

/// Jo and Max: six weeks in, at the second step, with notes, readiness statements, and something that Robin should see
/// first.
enum SixWeeks {
    static func tell(_ stage: DemoStage) async throws -> [DemoPerson] {
        let clock = stage.clock
        let couple = try await DemoCouple(
            stage, [("Jo", "partner of Max, six weeks in"), ("Max", "partner of Jo, six weeks in")],
            meeting: clock.meeting(-42, 16), on: -44)
        try await talking(stage, couple)
        let first = try await firstStep(stage, couple)
        try await notes(stage, couple, of: first)
        let second = try await secondStep(stage, couple)
        try await lately(stage, couple, of: second)
        return couple.people
    }

    private static func meet(
        _ couple: DemoCouple, _ clock: DemoClock, _ days: Int, next: Int, _ acts: [any TherapistAct]
    ) async throws {
        let met = clock.at(days, 17)
        try await couple.read(at: clock.at(days, 15))
        try await couple.robin(WeMet(at: met, from: met), at: met)
        try await couple.robin(PlanMeeting(at: clock.at(next, 16), local: clock.local(next, 16)), at: met)
        for act in acts { try await couple.robin(act, at: met) }
    }

    private static func talking(_ stage: DemoStage, _ couple: DemoCouple) async throws {
        let clock = stage.clock
        try await couple.speakAlone(heard: [.try_, .notSure], on: -42, hour: 16)
        let talk = try stage.talk(
            "first-talk", why: "You told me that you often guess what the other wants. Here you can simply ask.",
            from: clock.at(-42, 17))
        try await meet(couple, clock, -42, next: -28, [stage.cautions("first-talk", on: -42), talk])
        let homework = talk.assignment.id
        try await couple.tell(0, .talked(TalkStatement(assignmentID: homework, word: .talked)), at: clock.at(-38, 21))
        try await couple.tell(1, .talked(TalkStatement(assignmentID: homework, word: .talked)), at: clock.at(-38, 22))
        try await couple.ready(0, .like, step: 1, at: clock.at(-30, 20))
        try await couple.ready(1, .try_, step: 1, at: clock.at(-30, 21))
    }

    private static func firstStep(_ stage: DemoStage, _ couple: DemoCouple) async throws -> Assignment {
        let clock = stage.clock
        let met = clock.at(-28, 17)
        let cautions = try stage.cautions("two-evenings", on: -28)
        let questions = try stage.talk(
            "three-questions", why: "You wanted to talk more. Ask each other these three questions aloud.", from: met)
        let first = try stage.opening(
            "two-evenings", step: 1, why: "You both said you would like to touch without it having to lead anywhere.",
            first: couple.member(1), from: met)
        try await meet(
            couple, clock, -28, next: -14,
            [cautions, stage.cautions("three-questions", on: -28), questions, first])
        return first.assignment
    }

    private static func notes(_ stage: DemoStage, _ couple: DemoCouple, of first: Assignment) async throws {
        let clock = stage.clock
        for (place, days) in [(UInt64(1), -25), (2, -21)] {
            let time = clock.local(days, 20, 30)
            try await couple.both(
                0, SetTime(assignmentID: first.id, place: place, time: time, today: clock.day(days - 1)),
                at: clock.at(days - 1, 9))
        }
        try await note(couple, 0, first, 1, .yes, .bitTense, .cameAndWent, "Better than I thought.", clock.at(-24, 9))
        try await note(couple, 1, first, 1, .yes, .tense, .elsewhere, nil, clock.at(-24, 13))
        try await note(
            couple, 1, first, 2, .smaller, .bitTense, .cameAndWent, "Ten minutes was enough.", clock.at(-20, 12))
        let copy = EveningNote(
            assignmentID: first.id, place: 2, happened: .smaller, there: .atEase, mind: .mostlyThere,
            line: "I'm glad we tried.")
        try await couple.own(0, SendNoteKeepingCopy(note: copy, today: clock.day(-20)), at: clock.at(-20, 9, 30))
        try await couple.robin(
            Reply(
                member: couple.member(1), text: "Thank you for writing this. Ten minutes is fine.",
                from: clock.at(-18, 8)), at: clock.at(-18, 8))
        try await couple.ready(0, .like, step: 2, at: clock.at(-15, 20))
        try await couple.ready(1, .try_, step: 2, at: clock.at(-15, 22))
    }

    private static func secondStep(_ stage: DemoStage, _ couple: DemoCouple) async throws -> Assignment {
        let clock = stage.clock
        let met = clock.at(-14, 17)
        let cautions = try stage.cautions("two-evenings-guided", on: -14)
        let second = try stage.opening(
            "two-evenings-guided", step: 2, why: "You said you would like to show each other what feels good.",
            first: couple.member(0), asksAbout: "all-of-you", from: met)
        try await meet(couple, clock, -14, next: 3, [cautions, second])
        try await couple.robin(
            Reply(member: nil, text: "A short evening is fine too, whenever you are tired.", from: met), at: met)
        return second.assignment
    }

    private static func lately(_ stage: DemoStage, _ couple: DemoCouple, of second: Assignment) async throws {
        let clock = stage.clock
        try await note(couple, 0, second, 1, .yes, .atEase, .mostlyThere, "We laughed a lot.", clock.at(-9, 9))
        try await note(couple, 1, second, 1, .yes, .bitTense, .mostlyThere, nil, clock.at(-9, 10))
        try await couple.read(at: clock.at(-8, 9))
        try await couple.robin(
            Reply(
                member: couple.member(0), text: "I'm glad you laughed so much. We'll talk about it when we meet.",
                from: clock.at(-8, 9)), at: clock.at(-8, 9))
        try await couple.tell(
            1,
            .said(
                Said(
                    wish: .helpMeSay, assignmentID: second.id,
                    text: "Sometimes I would like to be the one who starts. I don't know how to say that to Jo.")),
            at: clock.at(-3, 23))
        try await couple.ready(0, .like, step: 3, at: clock.at(-2, 20))
        try await couple.ready(1, .try_, step: 3, at: clock.at(-2, 22))
    }

    private static func note(
        _ couple: DemoCouple, _ index: Int, _ assignment: Assignment, _ place: UInt64, _ happened: EveningNote.Happened,
        _ there: EveningNote.There, _ mind: EveningNote.Mind, _ line: String?, _ at: Instant
    ) async throws {
        let note = EveningNote(
            assignmentID: assignment.id, place: place, happened: happened, there: there, mind: mind,
            concerns: [.nothing], line: line)
        try await couple.tell(index, .note(note), at: at)
    }
}
