import Casework
import Demonstration
import Homework
import Sealing

/// A couple that has met every week for half a year: one of many, made quickly, for the list of all.
///
/// Its members have no words and no digits, which take a second to make: what they write is written with the keys that
/// their cards brought. In each week: the therapist's five entries on the table (met, planned, a talk, the evening's
/// renewal, a word to both) and what is noted about them in the file, four entries on times and turns, and a note in a
/// letterbox. The therapist has read it up to the last week. Every third couple has written since.
struct HalfYear {
    static let weeks = 26

    private let stage: DemoStage
    private let accounts: AccountService
    private let file: TherapistWorkspace
    private let members: [SharedWorkspace]
    private let number: Int
    private let random: DemoRandom
    private var clock: DemoClock { stage.clock }

    init(_ stage: DemoStage, _ accounts: AccountService, _ number: Int) async throws {
        (self.stage, self.accounts, self.number) = (stage, accounts, number)
        random = DemoRandom(seed: UInt64(number) &+ 7_000)
        let start = -5 - Self.weeks * 7
        let at = stage.clock.at(start - 2, 10)
        let desk = try stage.desk()
        let new = NewCouple(
            names: ["Ana \(number)", "Ben \(number)"], zone: "Europe/Madrid",
            meeting: stage.clock.meeting(start, 11))
        var made: CoupleID?
        // The other half of them is written to the same shelf at the same time.
        for _ in 0..<20 where made == nil {
            do { made = try await desk.make(new, form: nil, at: at, random: random) } catch CaseError.crowded {}
        }
        guard let couple = made else { throw CaseError.crowded }
        guard let file = try await desk.open(couple) else { throw CaseError.noKeys }
        self.file = file
        var members: [SharedWorkspace] = []
        for keys in file.keyring.members {
            let card = try await file.makeCard(for: keys.member, days: 7, at: at, random: random)
            let room = SharedKeyring(
                couple: couple, me: keys.member, account: 1, therapist: desk.keyring.me,
                therapistKeys: desk.keys.publicKeys, letterbox: keys.letterbox,
                letters: LetterKey(voucherKey: card.code.voucherKey), table: file.keyring.table)
            members.append(SharedWorkspace(store: accounts.store, keyring: room))
        }
        self.members = members
    }

    func live() async throws {
        let start = -5 - Self.weeks * 7
        let step = Step(programme: stage.programme, number: 1)
        let began = clock.at(start, 11)
        let day = clock.day(start)
        let alone = members.map { member -> any TherapistAct in
            MarkSpokenAlone(
                member: member.keyring.me, day: day, how: .inTheRoom, outcome: .nothingAgainst,
                heard: MarkSpokenAlone.Heard(step: step, word: .like))
        }
        try await robin(alone, at: began)
        let cautions = try ["two-evenings", "three-questions"].map { key -> any TherapistAct in
            try stage.cautions(key, on: start)
        }
        try await robin(cautions, at: began)
        for week in 0..<Self.weeks { try await live(start + week * 7, isFirst: week == 0) }
        // The therapist reads what came before the last meeting, and plans the next by turns of days.
        _ = try await file.read(at: clock.at(-5, 9), random: random)
        let next = number % 16
        let at = clock.at(-5, 12)
        try await robin(
            [WeMet(at: at, from: at), PlanMeeting(at: clock.at(next, 11), local: clock.local(next, 11))], at: at)
        if number.isMultiple(of: 3) {
            try await members[0].perform(
                SendLetter(.said(Said(wish: .tell, text: "It was a good week."))), at: clock.at(-1, 21), random)
        }
    }

    private func live(_ day: Int, isFirst: Bool) async throws {
        let at = clock.at(day, 12)
        let talk = try stage.talk("three-questions", why: "A small habit for the week.", from: at)
        let open = try stage.opening(
            "two-evenings", step: 1, why: "Time that belongs to nobody else.", first: members[0].keyring.me, from: at)
        let plan = PlanMeeting(at: clock.at(day + 7, 11), local: clock.local(day + 7, 11))
        let evening: any TherapistAct =
            isFirst ? open : GiveAgain(assignment: open.assignment, handouts: open.handouts)
        let word = Reply(member: nil, text: "Small is enough.", from: at)
        try await robin([WeMet(at: at, from: at), plan, talk, evening, word], at: at)
        let evenings = open.assignment.id
        func set(_ place: UInt64, _ days: Int) -> SetTime {
            SetTime(
                assignmentID: evenings, place: place, time: clock.local(day + days, 21), today: clock.day(day + 1))
        }
        try await members[1].perform(set(1, 3), at: clock.at(day + 1, 10), random)
        try await members[1].perform(set(2, 4), at: clock.at(day + 1, 11), random)
        try await members[0].perform(set(2, 5), at: clock.at(day + 1, 12), random)
        let turn = LetArrange(assignmentID: evenings, place: 2, member: members[0].keyring.me)
        try await members[0].perform(turn, at: clock.at(day + 1, 13), random)
        let note = EveningNote(
            assignmentID: evenings, place: 1, happened: .smaller, there: .atEase, mind: .cameAndWent,
            concerns: [.nothing], line: nil)
        try await members[day.isMultiple(of: 2) ? 0 : 1].perform(
            SendLetter(.note(note)), at: clock.at(day + 6, 9), random)
    }

    private func robin(_ acts: [any TherapistAct], at now: Instant) async throws {
        _ = try await file.perform(acts, form: nil, at: now, random: random)
    }
}

extension SharedWorkspace {
    fileprivate func perform(_ act: some SharedAct, at now: Instant, _ random: DemoRandom) async throws {
        _ = try await perform(act, form: nil, at: now, random: random)
    }
}
