import Homework
import Support
import Testing

@Suite struct RoomActTests {
    private let now = Instant.at(day: 1)
    private let today = Day(number: 20_396)
    private let evening = TableEntry.signed(.assignment(.evening(1)))
    private let time = LocalTime(day: Day(number: 20_400), minute: 1200)

    private func view(_ entries: [TableEntry?] = []) -> JointView { JointView([evening] + entries, at: now) }

    @Test func `R16: a limit is added for both, and whose it is goes to the therapist`() throws {
        let words = try AddLimit(limit: .feet, text: " cold ").decide(view(), as: People.alex)
        #expect(words.table == [.limitAdded(LimitAdded(limit: .feet))])
        #expect(words.letters == [.limit(LimitOwned(limit: .feet, text: "cold"))])
        #expect(words.named.isEmpty && words.desk.isEmpty && words.drawer.isEmpty)
    }

    @Test func `a limit that stands is not added again, and one whose lifting waits is`() throws {
        let added = TableEntry.ownerless(.limitAdded(LimitAdded(limit: .feet)))
        let lifted = TableEntry.signed(.limitLifted(LimitLifted(limit: .feet, from: .at(day: 2))))
        let again = AddLimit(limit: .feet, text: "")
        #expect(try again.decide(view([added]), as: People.sam).table.isEmpty)
        #expect(
            try again.decide(view([added, lifted]), as: People.sam).table == [.limitAdded(LimitAdded(limit: .feet))])
    }

    @Test func `rest is told to the therapist alone, or shown to both`() throws {
        let quiet = try Rest(shown: false, text: "").decide(view(), as: People.alex)
        #expect(quiet == PartnerChanges(letter: .rest(QuietRest(text: nil))))
        let shown = try Rest(shown: true, text: "a week").decide(view(), as: People.alex)
        #expect(shown.table == [.rested(Rested())] && shown.letters == [.rest(QuietRest(text: "a week"))])
        let rested = TableEntry.ownerless(.rested(Rested()))
        #expect(try Rest(shown: true, text: "").decide(view([rested]), as: People.alex).table.isEmpty)
        let ended = TableEntry.signed(.restEnded(RestEnded(from: .at(day: 2))))
        #expect(
            try Rest(shown: true, text: "").decide(view([rested, ended]), as: People.alex).table == [.rested(Rested())])
    }

    @Test func `what protects is accepted on a damaged table`() throws {
        let damaged = view([nil])
        #expect(damaged.integrity == .damaged)
        #expect(try !AddLimit(limit: .feet, text: "").decide(damaged, as: People.alex).table.isEmpty)
        #expect(try !Rest(shown: true, text: "").decide(damaged, as: People.alex).table.isEmpty)
        let note = Letter.Content.note(EveningNote())
        #expect(try SendLetter(note).decide(damaged, as: People.alex).letters.count == 1)
        let own = PartnerView(People.alex, drawer: [nil], at: now)
        #expect(try SendNoteKeepingCopy(note: EveningNote(), today: today).decide(own).letters.count == 1)
    }

    @Test func `a time is noted, moved and cleared, once each`() throws {
        func set(_ time: LocalTime?, _ entries: [TableEntry] = [], place: UInt64 = 1) throws -> PartnerChanges {
            try SetTime(assignmentID: .test(1), place: place, time: time, today: today)
                .decide(view(entries), as: People.alex)
        }
        let entry = TimeSet(assignmentID: .test(1), place: 1, time: time)
        #expect(try set(time).table == [.timeSet(entry)])
        #expect(try set(time).letters.isEmpty)
        #expect(try set(time, [.ownerless(.timeSet(entry))]).isEmpty)
        #expect(try set(nil).isEmpty)
        #expect(try set(nil, [.ownerless(.timeSet(entry))]).table.count == 1)
        #expect(throws: Refusal.notSetNow) { try set(time, place: 3) }
        #expect(throws: Refusal.notSetNow) { try set(time, place: 0) }
        #expect(throws: Refusal.past) { try set(LocalTime(day: today + -1, minute: 0)) }
        #expect(throws: Refusal.past) { try set(LocalTime(day: today + 367, minute: 0)) }
    }

    @Test func `either may let the other set it up`() throws {
        func arrange(_ member: PersonID, assignmentID: UInt64 = 1) throws -> PartnerChanges {
            try LetArrange(assignmentID: .test(assignmentID), place: 1, member: member).decide(view(), as: People.sam)
        }
        let entry = ArrangerSet(assignmentID: .test(1), place: 1, member: People.sam)
        #expect(try arrange(People.sam).table == [.arrangerSet(entry)])
        #expect(try arrange(People.alex).isEmpty)
        #expect(throws: Refusal.notAMember) { try arrange(People.kim) }
        #expect(throws: Refusal.notSetNow) { try arrange(People.sam, assignmentID: 4) }
    }

    @Test func `letters are bounded, and only free words have to be there`() throws {
        func send(_ words: Letter.Content) throws -> [Letter.Content] {
            try SendLetter(words).decide(view(), as: People.alex).letters
        }
        func text(_ count: Int) -> String { String(repeating: "a", count: count) }
        #expect(throws: Refusal.empty) { try send(.said(Said(wish: .tell, text: " "))) }
        #expect(throws: Refusal.empty) { try send(.said(Said(wish: .helpMeSay, text: ""))) }
        #expect(try send(.said(Said(wish: .inPerson, text: ""))).count == 1)
        #expect(throws: Refusal.tooLong(3000)) { try send(.said(Said(wish: .tell, text: text(3001)))) }
        #expect(try send(.said(Said(wish: .tell, text: text(3000)))).count == 1)
        // A family of seven scalars is one character; bytes are bounded too.
        let family = String(repeating: "👨‍👩‍👧‍👦", count: 1000)
        #expect(throws: Refusal.tooLong(3000)) { try send(.said(Said(wish: .tell, text: family))) }
        #expect(throws: Refusal.tooLong(500)) { try send(.rest(QuietRest(text: text(501)))) }
        #expect(throws: Refusal.tooLong(500)) { try send(.limit(LimitOwned(limit: .feet, text: text(501)))) }
        var note = EveningNote()
        note.line = text(2001)
        #expect(throws: Refusal.tooLong(2000)) { try send(.note(note)) }
        note.line = "  "
        #expect(try send(.note(note)) == [.note(EveningNote())])
        #expect(try send(.began(Began())) == [.began(Began())])
    }

    @Test func `a note and its copy are the same words`() throws {
        var note = EveningNote()
        note.line = " slow "
        let view = PartnerView(People.alex, at: now)
        let words = try SendNoteKeepingCopy(note: note, today: today).decide(view)
        note.line = "slow"
        #expect(words.letters == [.note(note)])
        #expect(words.drawer == [.copy(NoteCopy(day: today, note: note))])
    }

    @Test func `a ready word stands on the ground its form showed, any other on the newest`() throws {
        let moved = Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 5))
        let table = view([.signed(.moved(moved)), .signed(.met(Met(at: now, from: now)))])
        func about(_ word: Readiness) throws -> ReadinessBasis? {
            let sent = try SendLetter(.ready(ReadinessStatement(word: word, about: .start))).decide(
                table, as: People.alex)
            guard case .ready(let ready)? = sent.letters.first else { return nil }
            return ready.about
        }
        let newest = ReadinessBasis(programme: "touch", lastMove: .test(3), meetings: 1)
        #expect(try about(.like) == .start)
        #expect(try about(.try_) == .start)
        #expect(try about(.notSure) == newest)
        #expect(try about(.notYet) == newest)
    }
}
