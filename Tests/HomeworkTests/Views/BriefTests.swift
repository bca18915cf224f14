import Homework
import Support
import Testing

@Suite struct BriefTests {
    private let day = Instant.at(day: 3)

    private func brief(
        _ alex: [Letter] = [], _ sam: [Letter] = [], table: [TableEntry] = [], file: [FileEntry] = [],
        desks: [PersonID: [DeskEntry?]] = [:]
    ) -> Brief {
        TherapistView(
            table: table, letters: [People.alex: alex, People.sam: sam], desks: desks, file: file, at: .at(day: 9)
        ).brief
    }

    @Test func `each member has a column, and nothing is merged`() {
        let brief = brief(
            [
                .note(happened: .yes, there: .atEase, at: day),
                .note(happened: .yes, there: .tense, line: "slow", at: day),
            ],
            [.note(happened: .notThisTime, there: .tooMuch, at: day)])
        #expect(brief.members.map(\.member) == [People.alex, People.sam])
        #expect(brief.members.map(\.happened) == [[.yes: 2], [.notThisTime: 1]])
        #expect(brief.members.map(\.trend) == [[.atEase, .tense], [.tooMuch]])
        #expect(brief.members.map { $0.sentences.map(\.text) } == [["slow"], []])
    }

    @Test func `the trend is the last three words, and looks back beyond the meeting`() {
        let there: [EveningNote.There] = [.tooMuch, .tense, .bitTense, .atEase]
        let letters = there.enumerated().map { Letter.note(happened: .yes, there: $1, at: .at(day: Int64($0))) }
        let met = TableEntry.signed(.met(Met(at: .at(day: 2), from: .at(day: 2))))
        let column = brief(letters, table: [met]).members.first
        #expect(column?.trend == [.tense, .bitTense, .atEase])
        // What happened is told since the meeting.
        #expect(column?.happened == [.yes: 1])
        #expect(column?.lastWrote == .at(day: 3))
    }

    @Test func `own words stand with where they were meant to go`() {
        let answer = DeskEntry.member(.answer(DeskAnswer(assignmentID: .test(1), prompt: 1, text: "on the desk")))
        let found = brief(
            [
                .said(.tell, "a", at: day), .said(.helpMeSay, "b", at: day), .said(.inPerson, "c", at: day),
                .said(.ratherNot, "d", at: day), .note(line: "e", at: day),
                Letter(at: day, account: 1, content: .rest(QuietRest(text: "f"))),
                Letter(at: day, account: 1, content: .limit(LimitOwned(limit: .feet, text: "g"))),
                Letter(at: day, account: 1, content: .rest(QuietRest(text: nil))),
            ], table: [.signed(.assignment(.talk(1)))], desks: [People.alex: [answer]])
        #expect(found.members.first?.sentences.map(\.text) == ["a", "b", "c", "d", "e", "f", "g", "on the desk"])
        #expect(
            found.members.first?.sentences.map(\.kind)
                == [.tell, .helpMeSay, .inPerson, .ratherNot, .note, .rest, .limit, .desk])
    }

    @Test func `answers on a desk go with their homework`() {
        let answer = DeskEntry.member(.answer(DeskAnswer(assignmentID: .test(1), prompt: 1, text: "old")))
        let ended = TableEntry.signed(.ended(Ended(assignmentID: .test(1), from: day)))
        let found = brief(table: [.signed(.assignment(.talk(1))), ended], desks: [People.alex: [answer]])
        #expect(found.members.first?.sentences.isEmpty == true)
    }

    private var readyFile: [FileEntry] {
        [.card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam)]
    }

    @Test func `both ready is said of all, or not at all`() {
        let asked: [TableEntry] = [.signed(.assignment(.evening(1, asks: true)))]
        let like = [Letter.ready(.like, .start, at: day)]
        #expect(brief(like, like, table: asked, file: readyFile).hints == [.bothReady])
        #expect(
            !brief(like, [.ready(.notYet, .start, at: day)], table: asked, file: readyFile).hints.contains(.bothReady))
        #expect(!brief(like, table: asked, file: readyFile).hints.contains(.bothReady))
        #expect(
            !brief(like, like, table: [.signed(.assignment(.evening(1)))], file: readyFile).hints.contains(.bothReady))
        #expect(!brief(like, like, table: asked).hints.contains(.bothReady))
    }

    @Test func `nothing is said to be ready on damaged ground`() {
        let like: [Letter?] = [.ready(.like, .start, at: day)]
        let view = TherapistView(
            table: [.signed(.assignment(.evening(1, asks: true)))],
            letters: [People.alex: like, People.sam: [nil] + like], file: readyFile, at: .at(day: 9))
        #expect(view.integrity == .damaged)
        #expect(!view.brief.hints.contains(.bothReady))
    }

    @Test func `R32: who thinks that it cannot work this week makes the brief suggest something smaller`() {
        func asked(_ hope: WillingnessStatement.Hope) -> [Brief.Hint] {
            let said = WillingnessStatement(assignmentID: .test(1), want: .willing, hope: hope)
            return brief([.init(at: day, account: 1, content: .willing(said))]).hints
        }
        #expect(asked(.hardly).contains { if case .smaller = $0 { true } else { false } })
        #expect(!asked(.withLuck).contains { if case .smaller = $0 { true } else { false } })
    }

    @Test func `the other three hints`() {
        #expect(brief([.note(.itHurt, at: day)]).hints == [.flagOpen])
        #expect(brief().hints == [.nothingSince(nil)])
        let met = TableEntry.signed(.met(Met(at: .at(day: 5), from: .at(day: 5))))
        #expect(brief([.talked(.talked, at: day)], table: [met]).hints == [.nothingSince(day)])
        let twice = [Letter.note(there: .tooMuch, at: day), .note(there: .tooMuch, at: day)]
        #expect(brief(twice).hints == [.flagOpen, .tooMuchTwice(People.alex)])
        #expect(!brief(twice + [.note(there: .tense, at: day)]).hints.contains(.tooMuchTwice(People.alex)))
    }

    @Test func `talks, willingness and planned evenings are told`() {
        let talked = TalkStatement(assignmentID: .test(1), word: .part)
        let willing = WillingnessStatement(assignmentID: .test(1), want: .like, hope: .yes)
        let found = brief(
            [
                Letter(at: day, account: 1, content: .talked(talked)),
                Letter(at: day, account: 1, content: .willing(willing)),
            ],
            table: [.signed(.assignment(.talk(1))), .signed(.assignment(.evening(2)))])
        #expect(found.members.first?.talks == [.part])
        #expect(found.members.first?.willing == willing)
        #expect(found.planned == 2)
    }
}
