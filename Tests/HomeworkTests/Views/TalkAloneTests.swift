import Homework
import Support
import Testing

/// That the therapist spoke with somebody alone is the only gate, and it opens with one outcome alone (law L1, R17).
@Suite struct TalkAloneTests {
    private let cards: [FileEntry] = [.card(People.alex), .card(People.sam)]

    private func view(
        _ file: [FileEntry], letters: [PersonID: [Letter?]] = [:], day: Int64 = 3
    ) -> TherapistView {
        TherapistView(letters: letters, file: cards + file, at: .at(day: day))
    }

    private let like = Letter.ready(.like, .start, at: .at(day: 1))

    @Test(arguments: [SpokenAlone.Outcome.somethingAgainst, .unsure, nil])
    func `L1: a talk alone opens nothing with another outcome, or with none`(_ outcome: SpokenAlone.Outcome?) {
        let view = view(
            [.spoken(People.alex, outcome), .spoken(People.sam)], letters: [People.alex: [like], People.sam: [like]])
        #expect(view.file.confirmed(People.alex) == nil)
        #expect(view.file.lastSpoken(People.alex) != nil)
        #expect(!view.isAnswered(People.alex))
        #expect(view.toSpeakWith == [People.alex])
        #expect(view.readiness(People.alex, "touch") == .unconfirmed)
        #expect(view.readiness(People.sam, "touch").isReady)
    }

    @Test(arguments: [SpokenAlone.Outcome.somethingAgainst, .unsure, nil])
    func `L1: a later talk with another outcome closes the gate, and words count only from when it opens again`(
        _ outcome: SpokenAlone.Outcome?
    ) {
        let open: [FileEntry] = [.spoken(People.alex), .spoken(People.sam)]
        let closed = open + [.spoken(People.alex, seen: [People.alex: 1], outcome)]
        #expect(view(open, letters: [People.alex: [like]]).readiness(People.alex, "touch").isReady)
        #expect(view(closed, letters: [People.alex: [like]]).readiness(People.alex, "touch") == .unconfirmed)
        let again = closed + [.spoken(People.alex, seen: [People.alex: 1])]
        #expect(view(again, letters: [People.alex: [like]]).readiness(People.alex, "touch") == .voided)
        #expect(view(again, letters: [People.alex: [like, like]]).readiness(People.alex, "touch").isReady)
        #expect(view(again).isAnswered(People.alex))
    }

    @Test func `L1: an alert that an earlier talk answered is open to that member again once the gate was closed`() {
        let alert = Letter.note(.hadTo, at: .at(day: 1))
        let seen = [People.alex: Int64(1), People.sam: Int64(0)]
        let answered: [FileEntry] = [.spoken(People.alex, seen: seen), .spoken(People.sam, seen: seen)]
        #expect(view(answered, letters: [People.alex: [alert]]).isAnswered(People.sam))
        // The talk that opens it again was on a page that did not show the alert.
        let again = answered + [.spoken(People.sam, .unsure), .spoken(People.sam)]
        #expect(!view(again, letters: [People.alex: [alert]]).isAnswered(People.sam))
    }

    @Test func `R17: touch homework is refused until each was spoken with alone, whichever way its step lies`() {
        let moved = Moved(step: Step(programme: "touch", number: 2), direction: .opened, from: .at(day: 0))
        let table: [TableEntry] = [
            .signed(.moved(moved)), .signed(.assignment(.evening(1, step: 1))),
            .signed(.assignment(.evening(2, step: 2))),
        ]
        let view = TherapistView(
            table: table,
            file: cards + [.spoken(People.alex), .spoken(People.sam, .unsure), .cautions, .cautionsOfTalk],
            at: .at(day: 3))
        let waiting = Refusal.notSpokenAlone([People.sam])
        #expect(throws: waiting) {
            try GiveAgain(assignment: .evening(9, step: 2, from: .at(day: 3)), handouts: Handout.blank).decide(view)
        }
        #expect(throws: waiting) {
            try GoBack(assignment: .evening(9, step: 1, from: .at(day: 3)), handouts: Handout.blank).decide(view)
        }
        #expect(
            view.obstacles(
                to: Step(programme: "touch", number: 3), of: "touch", version: 1, from: .at(day: 3)
            ).contains(.notSpokenAlone(People.sam)))
        #expect(throws: Never.self) {
            try Give(assignment: .talk(9, from: .at(day: 3)), handouts: Handout.blank).decide(view)
        }
    }

    @Test func `R17: after six weeks the talk alone is to be renewed: a warning, never a refusal`() {
        let view = view([.spoken(People.alex), .spoken(People.sam)])
        let day = Day(number: 20_395)
        #expect(view.spokenGap(People.alex, on: day + 42) == nil)
        #expect(view.spokenGap(People.alex, on: day + 43) == .old)
        #expect(view.isAnswered(People.alex))
        // A renewed one counts from its own day.
        let renewed = self.view([.spoken(People.alex), .spoken(People.alex, day: day + 40)])
        #expect(renewed.spokenGap(People.alex, on: day + 82) == nil)
        #expect(renewed.spokenGap(People.alex, on: day + 83) == .old)
    }

    @Test func `what the last talk came to is told apart`() {
        func gap(_ outcome: SpokenAlone.Outcome?) -> SpokenGap? {
            view([.spoken(People.alex), .spoken(People.alex, outcome)]).spokenGap(People.alex, on: Day(number: 20_500))
        }
        #expect(gap(.somethingAgainst) == .against)
        #expect(gap(.unsure) == .unsure)
        #expect(gap(nil) == .unsure)
        #expect(gap(.nothingAgainst) == .old)
    }

    @Test func `how to reach somebody safely is kept, replaced and cleared, and never overwritten unseen`() throws {
        let day = Day(number: 20_395)
        func kept(_ text: String, showed: String = "", _ file: [FileEntry] = []) throws(Refusal) -> [FileEntry] {
            try KeepReach(member: People.alex, day: day, text: text, showed: showed).decide(view(file)).file
        }
        let first = FileEntry.reachSafely(ReachSafely(member: People.alex, day: day, text: "555 0142, mornings"))
        #expect(try kept(" 555 0142, mornings ") == [first])
        #expect(view([first]).file.reach(of: People.alex) == "555 0142, mornings")
        #expect(view([first]).file.reach(of: People.sam) == nil)
        #expect(try kept("555 0142, mornings", showed: "555 0142, mornings", [first]) == [])
        let cleared = FileEntry.reachSafely(ReachSafely(member: People.alex, day: day, text: ""))
        #expect(try kept("", showed: "555 0142, mornings", [first]) == [cleared])
        #expect(view([first, cleared]).file.reach(of: People.alex) == nil)
        // A form that was opened before it was written changes nothing unless it says something new itself.
        #expect(try kept("", [first]) == [])
        #expect(throws: Refusal.superseded) { try kept("no messages", [first]) }
        #expect(throws: Refusal.tooLong(500)) { try kept(String(repeating: "a", count: 501)) }
    }
}
