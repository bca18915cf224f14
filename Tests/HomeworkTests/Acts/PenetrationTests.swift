import Homework
import Support
import Testing

/// What going inside means for a couple, under law L1: a step given again lets nothing inside that was not chosen.
@Suite struct PenetrationTests {
    private let now = Instant.at(day: 3)
    private static let couple = Penetration(enters: [.fingers], places: [.anus])

    /// A couple standing on a step, as it was given last.
    private func view(_ step: UInt64 = 5, _ assignment: [Assignment]) -> TherapistView {
        let moved = Moved(step: Step(programme: "touch", number: step), direction: .opened, from: .at(day: 0))
        let word = Letter.ready(
            .like, ReadinessBasis(programme: "touch", lastMove: .test(2), meetings: 0), at: .at(day: 2))
        return TherapistView(
            table: [.signed(.moved(moved))] + assignment.map { .signed(.assignment($0)) },
            letters: [People.alex: [word], People.sam: [word]],
            file: [
                .card(People.alex), .card(People.sam), .spoken(People.alex), .spoken(People.sam), .cautions,
            ], at: now)
    }

    /// A step that asks, with what the couple chose; nil as it was given before anybody was asked.
    private func evening(
        _ number: UInt64, step: UInt64 = 5, from: Instant, _ means: Penetration?, notPart: Set<Limit> = [.oral]
    ) -> Assignment {
        var assignment = Assignment.evening(number, step: step, from: from, notPart: notPart)
        if let means { assignment.settings = assignment.settings?.meaning(means) }
        return assignment
    }

    private func again(_ means: Penetration?, after before: Penetration?, notPart: Set<Limit> = [.oral]) throws {
        let view = view(5, [evening(1, from: .at(day: 0), before, notPart: notPart)])
        let assignment = evening(9, from: now, means, notPart: notPart)
        _ = try GiveAgain(assignment: assignment, handouts: Handout.blank).decide(view)
    }

    @Test func `R27: what the couple has not chosen is left out, and nothing more`() {
        func left(_ enters: Set<Entering>, _ places: Set<EnteredPlace>) -> Set<Limit> {
            var settings = EveningSettings.founding
            settings.notPart = [.oral, .movement]
            return settings.meaning(Penetration(enters: enters, places: places)).notPart
        }
        #expect(left([.penis], [.anus]) == [.oral, .movement])
        #expect(left([.penis], [.vagina]) == [.oral, .movement, .anal])
        #expect(left([.fingers, .toy], [.vagina, .anus]) == [.oral, .movement, .intercourse])
        #expect(left([], []) == [.oral, .movement, .intercourse, .anal, .penetration])
        #expect(left([.toy], []) == [.oral, .movement, .intercourse, .anal, .penetration])
    }

    @Test func `L1: given again, the step lets in no more than before`() throws {
        try again(Self.couple, after: Self.couple)
        try again(Penetration.none, after: Self.couple)
        for more in [
            Penetration(enters: [.fingers, .toy], places: [.anus]), Penetration(enters: [.toy], places: [.anus]),
            Penetration(enters: [.penis], places: [.anus]), Penetration(enters: [.fingers], places: [.vagina]),
            Penetration(enters: [.fingers], places: [.vagina, .anus]), .all,
        ] {
            #expect(throws: Refusal.opensMore, "\(more)") { try again(more, after: Self.couple) }
            #expect(throws: Refusal.opensMore, "\(more)") { try again(more, after: Penetration.none) }
        }
    }

    @Test func `L1: the list alone does not hide that more goes inside`() {
        // A toy in the place of fingers changes no limit of the list.
        let toy = Penetration(enters: [.toy], places: [.anus])
        let settings = EveningSettings.founding
        #expect(settings.meaning(toy).notPart == settings.meaning(Self.couple).notPart)
        #expect(throws: Refusal.opensMore) { try again(toy, after: Self.couple) }
    }

    @Test func `L1: a step back lets in no more than that step or the present one did`() throws {
        let assignment = [
            evening(1, step: 5, from: .at(day: 0), Self.couple), evening(2, step: 6, from: .at(day: 1), Self.couple),
        ]
        func back(_ means: Penetration) throws -> TherapistChanges {
            try GoBack(assignment: evening(9, step: 5, from: now, means), handouts: Handout.blank).decide(
                view(6, assignment))
        }
        #expect(try back(Self.couple).table.count == 4)
        #expect(throws: Refusal.opensMore) { try back(.all) }
    }

    @Test func `L1: homework from before anybody was asked is read by its list`() throws {
        let vagina = Penetration(enters: [.penis], places: [.vagina])
        // Steps 5 and 6 left out oral and anal then.
        try again(vagina, after: nil, notPart: [.oral, .anal])
        #expect(throws: Refusal.opensMore) { try again(Self.couple, after: nil, notPart: [.oral, .anal]) }
        #expect(EveningSettings.founding.mayEnter.isNone, "the first evenings leave out all of it")
    }

    @Test func `opening a step says what it brings, and giving it again does not`() throws {
        let before = Assignment.evening(
            1, step: 4, from: .at(day: 0), notPart: [.oral, .anal, .intercourse, .penetration])
        let opened = try OpenStep(assignment: evening(9, step: 5, from: now, Self.couple), handouts: Handout.blank)
            .decide(view(4, [before]))
        #expect(opened.givens.map(\.news) == [News(included: [], goesInside: true)])
        let touch = Assignment.evening(9, step: 3, from: now, notPart: [.oral, .anal, .intercourse, .penetration])
        let third = try OpenStep(assignment: touch, handouts: Handout.blank)
            .decide(view(2, [.evening(1, step: 2, notPart: Limit.founding.union([.chest]))]))
        #expect(third.givens.map(\.news) == [News(included: [.genitals, .chest], goesInside: false)])
        // Whatever a caller says, it is worked out here.
        var claimed = evening(9, step: 5, from: now, Self.couple)
        claimed.news = News(included: [.genitals], goesInside: true)
        let again = try GiveAgain(assignment: claimed, handouts: Handout.blank)
            .decide(view(5, [evening(1, from: .at(day: 0), Self.couple)]))
        #expect(again.givens.map(\.news) == [nil])
    }
}

extension TherapistChanges {
    fileprivate var givens: [Assignment] {
        table.compactMap { if case .assignment(let assignment) = $0 { assignment } else { nil } }
    }
}
