import Homework
import Pages
import Testing

@testable import Site

/// Each answer there is, from the value in the page's form to the letter, the brief, the record and the flag. A slip on
/// this way once could make a serious answer vanish without an error.
@Suite struct EveryAnswerTests {
    @Test(arguments: LetterConcern.offered)
    func `what somebody should know, from each of the pages that ask it`(_ concern: LetterConcern) async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            try await house.openEvenings()
            var routes = [Route(.note)]
            if LetterConcern.offeredWithWords.contains(concern) { routes += [Route(.tell), Route(.talkAfter, talk)] }
            let sam = house.reader(house.sam)
            for route in routes {
                let page = try await sam.open(route)
                #expect(page.html.contains("name=\"know\" value=\"\(concern.token)\""), "\(route.kind)")
                #expect(try await sam.submit(nil, [("know", concern.token)]).heading == "Thank you")
                let letter = try #require(try await house.letters(of: house.sam).last)
                #expect(letter.concerns == [concern], "\(route.kind)")
            }
            let view = try await house.robinSees()
            let raised = view.flags.filter { $0.cause == concern.cause }
            #expect(raised.count == (concern == .nothing ? 0 : routes.count))
            guard let cause = concern.cause else { return }
            let robin = house.reader(house.robin)
            let said = cause.said(try EveryAnswerTests.texts())
            let brief = try await robin.open(Route(.couple, house.couple))
            #expect(brief.text.contains(said), "\(said)")
            #expect(try await robin.open(Route(.record, house.couple)).html.contains(said.prefix(12)), "\(said)")
        }
    }

    @Test func `how it went and how it felt, in the brief in the words of the page`() async throws {
        let texts = try EveryAnswerTests.texts()
        for happened in EveningNote.Happened.offered {
            try await noted("happened", happened.token) { note, _ in note.happened == happened }
        }
        for there in EveningNote.There.offered {
            try await noted("ease", there.token) { $0.there == there && $1.contains(texts(there.key)) }
        }
        for mind in EveningNote.Mind.offered {
            try await noted("mind", mind.token) { $0.mind == mind && $1.contains(texts(mind.key)) }
        }
    }

    @Test func `after a talk and before a homework, in the brief in the words of the page`() async throws {
        let texts = try EveryAnswerTests.texts()
        for talked in TalkStatement.Talked.offered {
            try await House.open { house in
                let talk = try await house.giveTalk()
                let brief = try await house.brief(after: Route(.talkAfter, talk), [("talked", talked.token)])
                #expect(
                    try await house.letters(of: house.sam).last
                        == .talked(TalkStatement(assignmentID: talk, word: talked)))
                #expect(brief.contains(texts(talked.key)), "\(talked)")
            }
        }
        for want in WillingnessStatement.Want.offered {
            for hope in WillingnessStatement.Hope.offered {
                try await House.open { house in
                    let evenings = try await house.openEvenings()
                    let brief = try await house.brief(
                        after: Route(.willingness, evenings), [("want", want.token), ("work", hope.token)])
                    #expect(
                        try await house.letters(of: house.sam).last
                            == .willing(WillingnessStatement(assignmentID: evenings, want: want, hope: hope)))
                    #expect(brief.contains("\(texts(want.key)); \(texts(hope.key))"), "\(want) \(hope)")
                }
            }
        }
    }

    @Test func `no answer, and a value that no page offers, are no answer`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let sam = house.browser(house.sam)
            try await sam.open(.note)
            try await sam.submit(
                nil,
                [
                    ("happened", ""), ("ease", ""), ("mind", "unheard of"), ("know", ""), ("evening", ""),
                    ("day", "2031-01-01"),
                ])
            #expect(try await house.letters(of: house.sam).last == .note(EveningNote()))
            try await sam.open(.note)
            try await sam.submit(nil, [("evening", "9.9"), ("know", "hurt")])
            #expect(try await house.letters(of: house.sam).last == .note(EveningNote()))
        }
    }

    private func noted(
        _ field: String, _ value: String, _ holds: @escaping @Sendable (EveningNote, String) -> Bool
    ) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let brief = try await house.brief(after: Route(.note), [(field, value)])
            guard case .note(let note)? = try await house.letters(of: house.sam).last else {
                Issue.record("no note")
                return
            }
            #expect(holds(note, brief), "\(field) \(value)")
        }
    }

    static func texts() throws -> Texts { try Fixture.content.get().catalogue.texts(.english).among(2) }
}

extension House {
    /// What the therapist reads after Sam sent this form.
    fileprivate func brief(after route: Route, _ fields: [(String, String)]) async throws -> String {
        let sam = reader(sam)
        try await sam.open(route)
        #expect(try await sam.submit(nil, fields).heading == "Thank you")
        return try await reader(robin).open(Route(.couple, couple)).text
    }
}
