import Homework
import Support
import Testing

/// What the brief says beside a readiness statement that no longer counts, and beside a talk alone that is not enough.
@Suite struct `Words and talks that count no more` {
    private let marks: [FileEntry] = [
        .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam),
    ]

    private func view(
        _ alex: [Letter?] = [], sam: [Letter?] = [], table: [TableEntry] = [], file: [FileEntry]? = nil,
        more: [FileEntry] = [], day: Int64 = 3
    ) -> TherapistView {
        TherapistView(
            table: table, letters: [People.alex: alex, People.sam: sam], file: (file ?? marks) + more, at: .at(day: day)
        )
    }

    private let like = Letter.ready(.like, .start, at: .at(day: 1))
    private let serious = Letter.note(.stopNotHeard, at: .at(day: 2))

    @Test func `why a word lapsed is told apart`() {
        func lapsed(_ view: TherapistView) -> LapsedStatement? { view.lapsed(People.alex, "touch") }
        #expect(lapsed(view()) == nil)
        #expect(lapsed(view([like])) == nil)
        #expect(lapsed(view([like], file: [.card(People.alex)])) == .unconfirmed)
        #expect(lapsed(view([like], sam: [serious])) == .voided)
        let late: [FileEntry] = [.card(People.alex), .spoken(People.alex, seen: [People.alex: 1])]
        #expect(lapsed(view([like], file: late)) == .beforeSpoken)
        let moved = TableEntry.signed(
            .moved(Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: .at(day: 1))))
        #expect(lapsed(view([like], table: [moved])) == .moved)
        #expect(lapsed(view([like], day: 29)) == .old)
        let heard = FileEntry.heard(People.alex, .like, at: .at(day: 1))
        #expect(lapsed(view(table: [moved], more: [heard])) == .moved)
        #expect(lapsed(view(more: [heard], day: 29)) == .old)
    }

    @Test func `a word that counts has its day, aloud or in writing`() throws {
        func said(_ view: TherapistView) throws -> (at: Instant, isAloud: Bool)? {
            guard case .counts(let word) = view.readiness(People.alex, "touch") else { return nil }
            return view.said(word)
        }
        let written = try #require(try said(view([like])))
        #expect(written == (.at(day: 1), false))
        let heard = FileEntry.heard(People.alex, .try_, at: .at(day: 2))
        #expect(try #require(try said(view([like], more: [heard]))) == (.at(day: 2), true))
    }

    @Test func `a talk alone is to be renewed after a serious note, and after 42 days`() {
        func gap(_ view: TherapistView, on day: Int32) -> SpokenGap? {
            view.spokenGap(People.alex, on: (view.file.confirmed(People.alex)?.value.day ?? Day(number: 0)) + day)
        }
        #expect(gap(view(file: [.card(People.alex)]), on: 90) == nil)
        #expect(gap(view(), on: 42) == nil)
        #expect(gap(view(), on: 43) == .old)
        #expect(gap(view(sam: [serious]), on: 43) == .before)
        #expect(!view(sam: [serious]).isAnswered(People.alex))
        let answered = view(sam: [serious], more: [.spoken(People.alex, seen: [People.sam: 1])])
        #expect(answered.isAnswered(People.alex))
        #expect(!answered.isAnswered(People.sam))
        #expect(gap(answered, on: 42) == nil)
    }
}
