import Homework
import Support
import Testing

/// Giving a practice to one member, noting a time of it, and what rests: in the domain, whoever calls.
@Suite struct PracticeActTests {
    private let now = Instant.at(day: 3)
    private let today = Day(number: 20_398)
    private let rule = PracticeRule(asks: .pain, easy: 2, easyTimes: 2, stopAt: 7)

    private var settings: PracticeSettings {
        PracticeSettings(
            rule: rule, minutes: 10, perWeek: 3,
            sizes: [10, 12, 15].map { PracticeSize(label: "\($0)", millimetres: $0, length: nil, material: nil) },
            places: 3, opened: 2)
    }

    private func assignment(_ number: UInt64 = 5) -> Assignment {
        var assignment = Assignment.talk(number, from: now)
        (assignment.shape, assignment.exercise, assignment.practice) = (.practice, "trainers", settings)
        return assignment
    }

    private func handouts(check: Bool = false) -> Localized<Handout> {
        Localized(
            same: Handout(
                language: .english, title: "One breath", why: [], sections: [], phrases: [], limitNames: [:], talk: nil,
                people: [.one], needsCheck: check, practice: PracticeScript(breathes: true, steps: [])))
    }

    private func cautions(_ member: PersonID? = People.alex, checked: Bool = false) -> FileEntry {
        .cautionsRead(
            CautionsRead(
                exercise: "trainers", version: 1, day: today, override: nil, answer: .noneApplies, member: member,
                checkedOn: checked ? today : nil, checkedBy: checked ? "gynaecologist" : nil))
    }

    private func view(_ file: [FileEntry], desk: [DeskEntry] = []) -> TherapistView {
        TherapistView(desks: [People.alex: desk], file: [.card(People.alex), .card(People.sam)] + file, at: now)
    }

    private func give(_ file: [FileEntry], check: Bool = false) throws(Refusal) -> TherapistChanges {
        try GivePractice(member: People.alex, assignment: assignment(), handouts: handouts(check: check))
            .decide(view(file))
    }

    private func desk(_ logs: [PracticeLog] = [], ended: Bool = false) -> DeskView {
        var entries: [DeskEntry] = [.therapist(.assignment(assignment()))] + logs.map { .member(.practised($0)) }
        if ended { entries.append(.therapist(.ended(Ended(assignmentID: .test(5), from: now)))) }
        return DeskView(desk: DeskState(Journal(of: entries)), at: now)
    }

    private func note(
        _ level: UInt64?, place: UInt64 = 1, occasion: UInt64 = 70, day: Day? = nil, stopped: Bool = false,
        concerns: [LetterConcern] = [], begun: Bool = true
    ) -> NotePractice {
        NotePractice(
            assignmentID: .test(5), occasion: .test(occasion), day: day ?? today, today: today, place: place,
            level: level, isStopped: stopped, concerns: concerns, isBegun: begun)
    }

    private func log(_ changes: PartnerChanges) -> PracticeLog? {
        if case .practised(let log)? = changes.desk.first { log } else { nil }
    }

    private func letter(_ changes: PartnerChanges) -> Letter.Content? { changes.letters.first }

    // Giving

    @Test func `R6: what one does alone is written on that one's desk, and the table knows nothing of it`() throws {
        let changes = try give([.spoken(People.alex), cautions()])
        #expect(changes.table.isEmpty && changes.ownerless.isEmpty)
        #expect(changes.desks.map(\.member) == [People.alex])
        #expect(changes.handouts.map(\.member) == [People.alex])
        var wrong = assignment()
        wrong.shape = .practice
        let table = Give(assignment: wrong, handouts: handouts())
        #expect(throws: Refusal.wrongShape) { try table.decide(view([.spoken(People.alex), cautions(nil)])) }
        #expect(throws: Unreadable.damaged) {
            try TableEntry(TableEntry.Signed.assignment(assignment()).body[...], under: .therapist)
        }
    }

    @Test func `it waits for a talk alone with this member, and with no other`() throws {
        #expect(throws: Refusal.notSpokenAlone([People.alex])) { try give([.spoken(People.sam), cautions()]) }
        _ = try give([.spoken(People.alex), cautions()])
    }

    @Test func `R18: cautions answered for one member do not count for the other`() {
        #expect(throws: Refusal.cautionsUnread) { try give([.spoken(People.alex), cautions(People.sam)]) }
        #expect(throws: Refusal.cautionsUnread) { try give([.spoken(People.alex), cautions(nil)]) }
    }

    @Test func `R19: where a clinician has to have looked, the day and the role are noted first`() throws {
        #expect(throws: Refusal.notChecked) { try give([.spoken(People.alex), cautions()], check: true) }
        _ = try give([.spoken(People.alex), cautions(checked: true)], check: true)
        func read(_ day: Day, _ by: String) throws -> TherapistChanges {
            try ReadCautions(
                exercise: "trainers", version: 1, day: today, answer: .noneApplies, member: People.alex,
                check: ClinicianCheck(day: day, by: by)
            ).decide(view([.spoken(People.alex)]))
        }
        #expect(throws: Refusal.dayToCome) { try read(today + 1, "gynaecologist") }
        #expect(throws: Refusal.empty) { try read(today, "  ") }
        guard case .cautionsRead(let kept)? = try read(today, "gynaecologist").file.first else {
            Issue.record("nothing is kept")
            return
        }
        #expect(kept.checkedOn == today && kept.checkedBy == "gynaecologist")
    }

    @Test func `R19: touch for both waits for the look of a clinician too`() throws {
        let checked = Localized(
            same: Handout(
                language: .english, title: "Evening", why: [], sections: [], phrases: [], limitNames: [:], talk: nil,
                people: [.two], needsCheck: true))
        func open(_ read: CautionsRead) throws {
            let file: [FileEntry] = [
                .spoken(People.alex), .spoken(People.sam), .heard(People.alex, .like, at: .at(day: 2)),
                .heard(People.sam, .like, at: .at(day: 2)), .cautionsRead(read),
            ]
            _ = try OpenStep(assignment: .evening(5, from: now), handouts: checked).decide(view(file))
        }
        var read = CautionsRead(exercise: "touch", version: 1, day: today, override: nil, answer: .noneApplies)
        #expect(throws: Refusal.notChecked) { try open(read) }
        (read.checkedOn, read.checkedBy) = (today, "urologist")
        try open(read)
    }

    @Test(arguments: [
        PracticeSettings(rule: PracticeRule(), minutes: 10, perWeek: 3, sizes: [], places: 2, opened: 3),
        PracticeSettings(rule: PracticeRule(), minutes: 2, perWeek: 3, sizes: [], places: 2, opened: 1),
        PracticeSettings(rule: PracticeRule(), minutes: 10, perWeek: 3, sizes: [], places: 2, opened: 1, start: 2),
        PracticeSettings(
            rule: PracticeRule(asks: .pain, easy: 8, easyTimes: 1, stopAt: 7), minutes: 10, perWeek: 3, sizes: [],
            places: 1, opened: 1),
        PracticeSettings(
            rule: PracticeRule(), minutes: 10, perWeek: 3,
            sizes: [PracticeSize(label: "1", millimetres: 99, length: nil, material: nil)], places: 1, opened: 1),
        PracticeSettings(
            rule: PracticeRule(), minutes: 10, perWeek: 3,
            sizes: [15, 10].map { PracticeSize(label: "1", millimetres: $0, length: nil, material: nil) }, places: 2,
            opened: 1),
    ])
    func `settings that do not fit each other are refused`(wrong: PracticeSettings) {
        var assignment = assignment()
        assignment.practice = wrong
        let act = GivePractice(member: People.alex, assignment: assignment, handouts: handouts())
        #expect(throws: Refusal.outsideRange) { try act.decide(view([.spoken(People.alex), cautions()])) }
    }

    // Noting

    @Test func `a time is noted on the desk, and one letter goes with it, filled or empty`() throws {
        let calm = try note(2).decide(desk())
        #expect(log(calm)?.level == 2 && log(calm)?.isStopped == false)
        #expect(calm.letters.count == 1 && letter(calm)?.causes == [])
        #expect(calm.table.isEmpty && calm.drawer.isEmpty)
        let told = try note(2, concerns: [.farAway]).decide(desk())
        #expect(log(told) == log(calm), "what goes to the therapist alone changes nothing on the member's own pages")
        #expect(letter(told)?.isUrgent == true)
    }

    @Test
    func `R22: strong pain ends the time and rests the size, and two stopped times do, and the therapist is told`()
        throws
    {
        let strong = try note(8).decide(desk())
        #expect(log(strong)?.isStopped == true)
        #expect(letter(strong)?.causes == [.itHurt, .practiceRests])
        let first = try #require(log(try note(3, place: 2, stopped: true).decide(desk())))
        #expect(desk([first]).desk.practice(.test(5))?.resting == nil)
        let second = try note(3, place: 2, occasion: 71, stopped: true).decide(desk([first]))
        #expect(letter(second)?.causes == [.practiceRests])
        let noted = try #require(log(second))
        let state = try #require(desk([first, noted]).desk.practice(.test(5)))
        #expect(state.resting == 2 && state.top == 1, "the size rests, never the person")
        let looked = PracticeSet(assignmentID: .test(5), settings: settings, at: now)
        let again = DeskState(
            Journal(of: [
                .therapist(.assignment(assignment())), .member(.practised(first)),
                .therapist(.practiceSet(looked)),
            ]))
        #expect(again.practice(.test(5))?.resting == nil)
    }

    @Test func `too much ends a time that asks how it felt`() throws {
        var assignment = assignment()
        assignment.practice?.rule = PracticeRule(asks: .ease, easy: 1, easyTimes: 3, stopAt: 3)
        let view = DeskView(desk: DeskState(Journal(of: [.therapist(.assignment(assignment))])), at: now)
        let much = try note(3).decide(view)
        #expect(log(much)?.isStopped == true && letter(much)?.causes == [.tooMuch, .practiceRests])
        #expect(throws: Refusal.outsideRange) { try note(4).decide(view) }
    }

    @Test func `one time is noted once`() throws {
        let first = try #require(log(try note(2).decide(desk())))
        #expect(try note(2).decide(desk([first])).isEmpty)
        #expect(throws: Refusal.notedAlready) { try note(5).decide(desk([first])) }
    }

    @Test func `a day to come, long ago, or a size that is not open is refused`() throws {
        #expect(throws: Refusal.dayToCome) { try note(2, day: today + 1, begun: false).decide(desk()) }
        #expect(throws: Refusal.past) { try note(2, day: today + -32, begun: false).decide(desk()) }
        #expect(throws: Refusal.outsideRange) { try note(2, place: 3, begun: false).decide(desk()) }
        #expect(throws: Refusal.outsideRange) { try note(2, place: 0).decide(desk()) }
        #expect(throws: Refusal.outsideRange) { try note(11).decide(desk()) }
        #expect(throws: Refusal.notSetNow) {
            try note(2).decide(DeskView(desk: DeskState(), at: now))
        }
    }

    @Test func `what was begun here counts, even if less is open by now or the practice has ended`() throws {
        #expect(log(try note(2, place: 3).decide(desk()))?.place == 3)
        #expect(log(try note(9).decide(desk(ended: true))) != nil)
    }

    @Test func `no other act writes such a letter`() {
        let view = JointView([], at: now)
        let letter = PractisedLetter(
            assignmentID: .test(5), day: today, asks: .pain, level: 2, isStrong: false, rests: false, concerns: [])
        #expect(throws: Refusal.wrongShape) { try SendLetter(.practised(letter)).decide(view, as: People.alex) }
    }

    // Setting

    @Test func `opening more rests on what was noted until now, and on a talk alone`() throws {
        let stopped = try #require(log(try note(9).decide(desk())))
        let entries: [DeskEntry] = [.therapist(.assignment(assignment())), .member(.practised(stopped))]
        var wider = settings
        wider.opened = 3
        func set(_ file: [FileEntry], seen: Int) throws -> TherapistChanges {
            try SetPractice(member: People.alex, assignmentID: .test(5), settings: wider, seen: seen)
                .decide(view(file, desk: entries))
        }
        #expect(throws: Refusal.superseded) { try set([.spoken(People.alex)], seen: 0) }
        #expect(throws: Refusal.notSpokenAlone([People.alex])) { try set([], seen: 1) }
        #expect(try set([.spoken(People.alex)], seen: 1).desks.count == 1)
    }

    @Test func `a practice of the same entry replaces the one before, and an end is said once`() throws {
        let before: [DeskEntry] = [.therapist(.assignment(assignment()))]
        let changes = try GivePractice(member: People.alex, assignment: assignment(6), handouts: handouts())
            .decide(view([.spoken(People.alex), cautions()], desk: before))
        #expect(changes.desks.count == 2)
        let end = EndPractice(member: People.alex, assignmentID: .test(5))
        #expect(try end.decide(view([], desk: before)).desks.count == 1)
        let ended = before + [.therapist(.ended(Ended(assignmentID: .test(5), from: now)))]
        #expect(try end.decide(view([], desk: ended)).isEmpty)
    }
}
