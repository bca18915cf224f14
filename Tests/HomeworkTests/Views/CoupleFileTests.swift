import Homework
import Support
import Testing

/// The couple's file: alerts and what was done about them, openings and what they rested on, the first homework.
@Suite struct CoupleFileTests {
    private let now = Instant.at(day: 40)
    private let place = LetterRef(member: People.alex, number: 1)
    private let day = Day(number: 20_400)

    private func view(_ letters: [Letter?], file: [FileEntry] = [], table: [TableEntry] = []) -> TherapistView {
        TherapistView(table: table, letters: [People.alex: letters], file: file, at: now)
    }

    private let red = Letter.note(.hadTo, at: .at(day: 3))

    private func handle(_ text: String, on day: Day, _ file: [FileEntry]) throws -> [FileEntry] {
        try file + HandleFlag(place: place, day: day, text: text).decide(view([red], file: file)).file
    }

    private func reopen(on day: Day, _ file: [FileEntry]) throws -> [FileEntry] {
        try file + ReopenFlag(place: place, day: day).decide(view([red], file: file)).file
    }

    @Test func `R25: an alert opened again is an alert again, and everything that was done stays readable`() throws {
        let handled = try handle("We spoke by telephone.", on: day, [])
        #expect(view([red], file: handled).flags.isEmpty)
        let again = try reopen(on: day + 3, handled)
        #expect(view([red], file: again).flags.map(\.cause) == [.hadTo])
        let twice = try handle("We spoke in the room.", on: day + 5, again)
        let alert = try #require(view([red], file: twice).alerts.first)
        #expect(!alert.isOpen && alert.isUrgent)
        #expect(
            alert.dealings == [
                .handled(FlagHandled(member: People.alex, letter: 1, day: day, text: "We spoke by telephone.")),
                .reopened(FlagReopened(member: People.alex, letter: 1, day: day + 3)),
                .handled(FlagHandled(member: People.alex, letter: 1, day: day + 5, text: "We spoke in the room.")),
            ])
        #expect(view([red], file: again).alerts.first?.isOpen == true)
        #expect(try reopen(on: day + 4, again).count == again.count, "it is open already")
    }

    @Test func `R25: nothing that its author writes opens, closes or hides an alert`() throws {
        let calm: [Letter] = [.note(.nothing, happened: .yes, there: .atEase, at: .at(day: 5)), .said(.tell, at: now)]
        for file in [[], try handle("", on: day, []), try reopen(on: day + 1, try handle("", on: day, []))] {
            let alerts = view([red], file: file).alerts
            let after = view([red] + calm, file: file).alerts.filter { $0.place == place }
            #expect(after == alerts && alerts.count == 1)
        }
    }

    @Test func `only an alert can be opened again`() {
        let wish = Letter(at: .at(day: 3), account: 1, content: .called(CalledWish(name: "Lex")))
        let left = FileEntry.flagHandled(FlagHandled(member: People.alex, letter: 1, day: day, text: nil))
        #expect(throws: Refusal.notAMember) {
            try ReopenFlag(place: place, day: day).decide(view([wish], file: [left]))
        }
        #expect(view([wish], file: [left]).alerts.isEmpty)
    }

    @Test func `a letterbox that was cut off below an alert opened again is damage`() throws {
        let file = try reopen(on: day, try handle("", on: day, []))
        #expect(view([red], file: file).integrity == .intact)
        #expect(view([], file: file).integrity == .damaged)
    }

    @Test func `R40: an opening says on which days and how it was supported, after the letters are gone`() throws {
        let marks: [FileEntry] = [
            .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam),
            .heard(People.sam, .try_, at: .at(day: 4)), .cautions,
        ]
        let ready = Letter.ready(.like, .start, at: .at(day: 3))
        let before = TherapistView(letters: [People.alex: [ready]], file: marks, at: .at(day: 5))
        let assignment = Assignment.evening(7, from: .at(day: 5))
        let proof = try #require(try OpenStep(assignment: assignment, handouts: Handout.blank).decide(before).proof)
        let file = marks + [.proof(proof), .statementShredded(StatementShredded(member: People.alex, letter: 1))]
        let after = TherapistView(letters: [People.alex: [nil]], file: file, at: now)
        let opening = try #require(after.coupleFile.openings.first)
        #expect(opening.step == assignment.step && opening.at == .at(day: 5))
        #expect(
            opening.supports == [
                FiledOpening.Support(member: People.alex, at: .at(day: 3), isAloud: false),
                FiledOpening.Support(member: People.sam, at: .at(day: 4), isAloud: true),
            ])
        #expect(!"\(opening)".contains("like") && !"\(opening)".contains("try"), "never which word")
        #expect("\(proof)".contains("like"), "the control: the proof has it")
    }

    @Test func `the file holds what was given, and what was taken back before anybody saw it`() {
        let seen = Assignment.talk(1, from: .at(day: 1))
        let unseen = Assignment.talk(2, from: .at(day: 30))
        let table: [TableEntry] = [
            .signed(.assignment(seen)), .signed(.assignment(unseen)),
            .signed(.ended(Ended(assignmentID: .test(2), from: .at(day: 20)))),
            .signed(.met(Met(at: .at(day: 10), from: .at(day: 10)))),
        ]
        let discussed = FileEntry.discussed(Discussed(assignmentID: .test(1), day: day))
        let file = view([], file: [discussed], table: table).coupleFile
        #expect(file.homework.map(\.assignment.id) == [.test(2), .test(1)])
        #expect(file.homework.map(\.isNeverSeen) == [true, false])
        #expect(file.homework.map(\.discussed) == [nil, day] && file.meetings == [.at(day: 10)])
        #expect(view([]).coupleFile.isEmpty)
    }

    @Test func `the first homework is the first that anybody can see`() {
        func isFirst(_ table: [TableEntry]) -> Bool { view([], table: table).isBeforeFirstHomework }
        let assignment = TableEntry.signed(.assignment(.talk(1, from: .at(day: 50))))
        #expect(isFirst([]))
        #expect(!isFirst([assignment]), "one is set for later")
        #expect(isFirst([assignment, .signed(.ended(Ended(assignmentID: .test(1), from: now)))]), "and was taken back")
        #expect(!isFirst([.signed(.assignment(.talk(1))), .signed(.ended(Ended(assignmentID: .test(1), from: now)))]))
    }
}
