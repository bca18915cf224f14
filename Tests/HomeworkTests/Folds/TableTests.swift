import Homework
import Support
import Testing

@Suite struct TableFoldTests {
    private let day = Instant.at(day: 10)

    private func view(_ entries: [TableEntry?], hours: Int64 = 0) -> JointView {
        JointView(entries, at: day + .hours(hours))
    }

    @Test func `a limit holds at once and until the hour of its lifting`() {
        let added = TableEntry.ownerless(.limitAdded(LimitAdded(limit: .feet)))
        let lifted = TableEntry.signed(.limitLifted(LimitLifted(limit: .feet, from: day + .hours(5))))
        #expect(view([added]).limits == [.feet])
        #expect(view([added, lifted], hours: 4).limits == [.feet])
        #expect(view([added, lifted], hours: 5).limits.isEmpty)
        #expect(view([added, lifted, added], hours: 5).limits == [.feet])
        #expect(view([lifted, added], hours: 9).limits == [.feet])
    }

    @Test func `rest holds at once and until the hour of its end`() {
        let rested = TableEntry.ownerless(.rested(Rested()))
        let ended = TableEntry.signed(.restEnded(RestEnded(from: day + .hours(5))))
        #expect(!view([]).isResting)
        #expect(view([rested, ended], hours: 4).isResting)
        #expect(!view([rested, ended], hours: 5).isResting)
        #expect(view([rested, ended, rested], hours: 5).isResting)
    }

    private func shared(_ text: String, _ hours: Int64, _ author: PersonID = People.alex) -> TableEntry {
        .named(
            .answer(
                AnswerShared(author: author, assignmentID: .test(1), prompt: 1, text: text, from: day + .hours(hours))))
    }

    private func read(_ view: JointView) -> [String] {
        view.homework.flatMap { view.answers($0).values.map(\.text) }
    }

    @Test func `a shared answer is read from its hour until the homework ends`() {
        let assignment = TableEntry.signed(.assignment(.talk(1)))
        let ended = TableEntry.signed(.ended(Ended(assignmentID: .test(1), from: day + .hours(9))))
        let entries = [assignment, shared("the sea", 3), ended]
        #expect(read(view(entries, hours: 2)).isEmpty)
        #expect(read(view(entries, hours: 3)) == ["the sea"])
        #expect(read(view(entries, hours: 8)) == ["the sea"])
        #expect(read(view(entries, hours: 9)).isEmpty)
    }

    @Test func `what was taken back is gone, and leaves the table whole`() {
        let shredded = TableEntry.ownerless(.shredded(Shredded(number: 3)))
        let taken = view([.signed(.assignment(.talk(1))), nil, shredded])
        #expect(read(taken).isEmpty)
        #expect(taken.integrity == .intact)
    }

    @Test func `bytes that went without a word are damage`() {
        #expect(view([.signed(.assignment(.talk(1))), nil]).integrity == .damaged)
        let other = TableEntry.ownerless(.shredded(Shredded(number: 2)))
        #expect(view([.signed(.assignment(.talk(1))), nil, other]).integrity == .damaged)
        #expect(DrawerState(Journal(of: [nil])).integrity == .damaged)
        #expect(DeskState(Journal(of: [nil, .member(.shredded(Shredded(number: 1)))])).integrity == .intact)
        #expect(FileState(Journal(of: [nil])).integrity == .damaged)
        #expect(ShelfState(Journal(of: [nil])).integrity == .damaged)
    }

    @Test func `our why shows the shared lines in the order of the seats, one or two`() {
        func why(_ author: PersonID, _ text: String) -> TableEntry {
            .named(.why(WhyShared(author: author, text: text)))
        }
        #expect(view([why(People.sam, "b")]).ourWhy.map(\.text) == ["b"])
        #expect(view([why(People.sam, "b"), why(People.alex, "a")]).ourWhy.map(\.text) == ["a", "b"])
        #expect(view([why(People.sam, "b"), why(People.kim, "c")]).ourWhy.map(\.text) == ["b"])
    }

    @Test func `a word to both stands from its hour until the next meeting`() {
        func word(_ text: String, _ hours: Int64) -> TableEntry {
            .signed(.messageToBoth(MessageToBoth(text: text, from: day + .hours(hours))))
        }
        let met = TableEntry.signed(.met(Met(at: day + .hours(9), from: day + .hours(9))))
        #expect(view([word("a", 1)]).word == nil)
        #expect(view([word("a", 1), word("b", 3)], hours: 2).word?.text == "a")
        #expect(view([word("a", 1), word("b", 3)], hours: 3).word?.text == "b")
        #expect(view([word("a", 1), met], hours: 9).word == nil)
        #expect(view([word("a", 1), met, word("b", 9)], hours: 9).word?.text == "b")
    }

    @Test func `the present step is the last move whose hour has come`() {
        func moved(_ step: UInt64, _ hours: Int64) -> TableEntry {
            .signed(
                .moved(
                    Moved(step: Step(programme: "touch", number: step), direction: .opened, from: day + .hours(hours))))
        }
        #expect(view([moved(1, 0), moved(2, 5)], hours: 4).present("touch")?.moved.step.number == 1)
        #expect(view([moved(1, 0), moved(2, 5)], hours: 5).present("touch")?.moved.step.number == 2)
        #expect(view([moved(1, 0), moved(2, 5), moved(1, 1)], hours: 9).present("touch")?.moved.step.number == 1)
        #expect(view([moved(1, 0)]).present("other") == nil)
    }

    @Test func `the next meeting is shown until its day is over`() {
        let local = LocalTime(day: Day(number: 20_405), minute: 600)
        let planned = TableEntry.signed(.meetingPlanned(MeetingPlanned(at: day, local: local)))
        #expect(view([planned]).meeting == local)
        #expect(view([planned], hours: 24).meeting == nil)
        #expect(view([]).meeting == nil)
    }

    @Test func `every journal of a newer version is known as such, and damage weighs more`() {
        let newer = JointView(TableState(Journal([], integrity: .newer)), at: day)
        let broken = DrawerState(Journal([], integrity: .damaged))
        let view = PartnerView(me: People.alex, joint: newer, desk: DeskState(), drawer: DrawerState())
        #expect(view.integrity == .newer)
        #expect(PartnerView(me: People.alex, joint: newer, desk: DeskState(), drawer: broken).integrity == .damaged)
    }

    @Test func `a letter that went is damage unless the file says who removed it`() {
        let shredded = FileEntry.statementShredded(StatementShredded(member: People.alex, letter: 1))
        #expect(TherapistView(letters: [People.alex: [nil]], at: day).integrity == .damaged)
        #expect(TherapistView(letters: [People.alex: [nil]], file: [shredded], at: day).integrity == .intact)
        #expect(TherapistView(letters: [People.sam: [nil]], file: [shredded], at: day).integrity == .damaged)
    }
}
