import Casework
import Demonstration
import Homework
import Sealing
import Storage

/// The couples that are measured. Every entry of theirs was written by an act, as in a real clinic.
enum Stories {
    /// Alex and Sam after their first meeting: the three questions, two evenings, one time noted.
    static func new(_ stage: DemoStage) async throws -> DemoCouple {
        let couple = try await DemoCouple(
            stage, [("Alex", "new"), ("Sam", "new")], meeting: stage.clock.meeting(-5, 11), on: -7)
        try await couple.speakAlone(heard: [.like, .try_], on: -5, hour: 11)
        _ = try await met(stage, couple, -5, isFirst: true)
        return couple
    }

    /// Jo and Max, who have met every week for so long that `entries` were written.
    ///
    /// In each week: the therapist's six entries on the table (met, planned, a talk, the evening's end and renewal, a
    /// message to both), four about times and turns, four shared answers of which one is taken back, a cue in a drawer,
    /// an answer on a desk, a note in a letterbox. Nothing but what was taken back is ever removed. This is the
    /// expensive case, since a therapist's reading would remove the answers of every ended homework. The last week is
    /// like the new couple's.
    static func long(_ stage: DemoStage, entries: Int) async throws -> DemoCouple {
        let weeks = max(1, (entries - 14) / 18)
        let start = -5 - weeks * 7
        let couple = try await DemoCouple(
            stage, [("Jo", "long"), ("Max", "long")], meeting: stage.clock.meeting(start, 11), on: start - 2)
        try await couple.speakAlone(heard: [.like, .try_], on: start, hour: 11)
        for week in 0..<weeks {
            let day = start + week * 7
            let homework = try await met(stage, couple, day, isFirst: week == 0)
            try await live(stage, couple, day, homework)
        }
        _ = try await met(stage, couple, -5, isFirst: false)
        return couple
    }

    /// How many entries each kind of journal has.
    static func count(_ couple: DemoCouple, _ accounts: AccountService) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let keyring = try await couple.robin().keyring
        var spaces = [(SpaceKind.table, keyring.table.space), (.file, keyring.file.space)]
        for index in couple.people.indices {
            spaces += try await accounts.store.spaces(of: couple.member(index)).map { ($0.kind, $0.id) }
        }
        let heads = try await accounts.store.heads(of: spaces.map(\.1))
        for (kind, space) in spaces { counts["\(kind)", default: 0] += Int(heads[space] ?? 0) }
        return counts
    }

    private struct Homework {
        let talk: AssignmentID
        let evenings: AssignmentID
    }

    /// A meeting, and what is given in it.
    private static func met(
        _ stage: DemoStage, _ couple: DemoCouple, _ day: Int, isFirst: Bool
    ) async throws -> Homework {
        let (clock, at) = (stage.clock, stage.clock.at(day, 12))
        let plan = PlanMeeting(at: clock.at(day + 7, 11), local: clock.local(day + 7, 11))
        let talk = try stage.talk(
            "three-questions", why: "You told me how little of the week is left for the two of you.", from: at)
        let open = try stage.opening(
            "two-evenings", step: 1, why: "Time that belongs to nobody else.", first: couple.member(0), from: at)
        if isFirst {
            try await couple.robin(
                try stage.cautions("two-evenings", on: day), try stage.cautions("three-questions", on: day), at: at)
            try await couple.robin(WeMet(at: at, from: at), plan, talk, open, at: at)
        } else {
            let again = GiveAgain(assignment: open.assignment, handouts: open.handouts)
            let word = Reply(member: nil, text: "Small is enough. Keep the small evenings.", from: at)
            // The message of the last meeting would be shown on the page that is compared with the new couple's.
            let isLast = day == -5
            try await couple.robin(WeMet(at: at, from: at), plan, talk, again, at: at)
            if !isLast { try await couple.robin(word, at: at) }
        }
        let (first, today) = (clock.local(day + 6, 20, 30), clock.day(day + 1))
        try await couple.both(
            0, SetTime(assignmentID: open.assignment.id, place: 1, time: first, today: today), at: clock.at(day + 1, 9)
        )
        return Homework(talk: talk.assignment.id, evenings: open.assignment.id)
    }

    /// What the two write in an ordinary week.
    private static func live(_ stage: DemoStage, _ couple: DemoCouple, _ day: Int, _ homework: Homework) async throws {
        let clock = stage.clock
        func set(_ place: UInt64, _ days: Int) -> SetTime {
            SetTime(
                assignmentID: homework.evenings, place: place, time: clock.local(day + days, 21),
                today: clock.day(day + 1))
        }
        func place(_ prompt: UInt64) -> PromptRef { PromptRef(assignmentID: homework.talk, prompt: prompt) }
        try await couple.both(1, set(2, 4), at: clock.at(day + 1, 10))
        try await couple.both(1, set(2, 5), at: clock.at(day + 1, 11))
        try await couple.both(
            0, LetArrange(assignmentID: homework.evenings, place: 2, member: couple.member(0)),
            at: clock.at(day + 1, 12))
        let answers: [(who: Int, prompt: UInt64, text: String)] = [
            (0, 1, "When you made tea before I asked."), (1, 1, "When you sang in the kitchen on Sunday."),
            (0, 3, "Sunday morning, before anybody telephones."), (1, 3, "Thursday, when the others are out."),
        ]
        for (index, answer) in answers.enumerated() {
            let at = clock.at(day + 2, 20, index)
            try await couple.own(
                answer.who, ShareAnswer(place: place(answer.prompt), text: answer.text, from: at, showed: nil), at: at)
        }
        try await couple.own(0, TakeBack(place: place(3)), at: clock.at(day + 2, 21))
        try await couple.own(
            0, Jot(place: place(2), text: "An hour without telephones.", goes: .onlyMe, showed: nil),
            at: clock.at(day + 3, 8))
        try await couple.own(
            1, Jot(place: place(2), text: "That you ask, and wait.", goes: .therapist, showed: nil),
            at: clock.at(day + 3, 9))
        let note = EveningNote(
            assignmentID: homework.evenings, place: 1, happened: .smaller, there: .atEase, mind: .cameAndWent,
            concerns: [.nothing], line: "Ten minutes was right.")
        try await couple.tell(turn(day), .note(note), at: clock.at(day + 6, 9))
    }

    /// The two take turns with the note.
    private static func turn(_ day: Int) -> Int { day.isMultiple(of: 2) ? 0 : 1 }
}
