import Homework
import Support
import Testing

/// What several do together is given to nobody alone, whoever calls.
@Suite struct HeadCountActTests {
    private let now = Instant.at(day: 3)

    private func handout(_ people: Set<HeadCount>) -> Localized<Handout> {
        Localized(
            same: Handout(
                language: .english, title: "Talk", why: [], sections: [], phrases: [], limitNames: [:], talk: nil,
                people: people))
    }

    private func give(_ people: Set<HeadCount>, to members: Int) throws -> TherapistChanges {
        let view = TherapistView(file: [.cautionsOfTalk], members: members, at: now)
        return try Give(assignment: .talk(5, from: now), handouts: handout(people)).decide(view)
    }

    @Test func `a talk for two is refused to one person alone, and one for one to two`() throws {
        #expect(throws: Refusal.notForSoMany) { try give([.two, .three], to: 1) }
        #expect(throws: Refusal.notForSoMany) { try give([.one], to: 2) }
        #expect(throws: Refusal.notForSoMany) { try give([.two], to: 3) }
        #expect(throws: Never.self) { try give([.one], to: 1) }
        #expect(throws: Never.self) { try give([.two, .three], to: 3) }
    }

    @Test func `touch is refused to one person alone, up, again and back`() {
        let step = Step(programme: "touch", number: 2)
        let table: [TableEntry?] = [
            .signed(.assignment(.evening(1, step: 1))),
            .signed(.moved(Moved(step: step, direction: .opened, from: .at(day: 0)))),
            .signed(.assignment(.evening(2, step: 2))),
        ]
        let view = TherapistView(
            table: table, file: [.card(People.alex), .spoken(People.alex), .cautions], members: 1, at: now)
        let text = handout([.two, .three])
        func assignment(_ step: UInt64) -> Assignment { .evening(9, step: step, from: now) }
        #expect(throws: Refusal.notForSoMany) { try OpenStep(assignment: assignment(3), handouts: text).decide(view) }
        #expect(throws: Refusal.notForSoMany) { try GiveAgain(assignment: assignment(2), handouts: text).decide(view) }
        #expect(throws: Refusal.notForSoMany) { try GoBack(assignment: assignment(1), handouts: text).decide(view) }
    }

    @Test func `a card keeps for how many it is, and older ones say it by what they are`() throws {
        let record = HandoutRecord(handout([.one]).english)
        #expect(record.handout?.people == [.one])
        var bytes: [UInt8] = []
        let evening = Handout(
            language: .english, title: "Evening", why: [], sections: [], phrases: [], limitNames: [.feet: "feet"],
            talk: nil, people: [], together: .lyingStill, news: ["New: {opened}."], means: "fingers")
        HandoutRecord(evening).write(to: &bytes)
        let read = try #require(HandoutRecord(wire: bytes[...])?.handout)
        #expect(read.people == [.two, .three])
        #expect((read.together, read.news, read.means) == (.lyingStill, ["New: {opened}."], "fingers"))
        #expect(HandoutRecord(handout([]).english).handout?.people == Set(HeadCount.allCases))
    }
}
