import Homework
import Pages
import Testing

@testable import Site

@Suite struct NoteTests {
    @Test func `R25c: notes that disagree, from the page to the flag, and nothing of it on a partner's page`()
        async throws
    {
        try await House.open { house in
            try await house.openEvenings()
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            let week = try await alex.open(.week).text
            func note(_ browser: Browser, _ fields: [(String, String)]) async throws {
                try await browser.open(.note)
                #expect(try await browser.submit(nil, fields).heading == "Thank you")
            }
            try await note(sam, [("evening", "0.1"), ("day", "2027-01-14"), ("happened", "no")])
            #expect(try await house.robinSees().flags.isEmpty)
            try await note(alex, [("evening", "0.2"), ("day", "2027-01-13"), ("happened", "yes")])
            #expect(try await house.robinSees().flags.isEmpty, "another evening, another day")
            try await note(alex, [("evening", "0.1"), ("day", "2027-01-13"), ("happened", "yes")])
            #expect(try await house.robinSees().flags.map(\.cause) == [.notesDisagree])
            let brief = try await house.reader(house.robin).open(Route(.couple, house.couple))
            #expect(brief.text.contains("Their notes say different things."))
            #expect(try await alex.open(.week).text == week)
        }
    }

    @Test func `a note names the table's homework and evenings, unmarked, and the last one's after a meeting`()
        async throws
    {
        try await House.open { house in
            let alex = house.reader(house.alex)
            func evenings() async throws -> [String] {
                let page = try await alex.open(.note)
                let list = page.html.firstMatch(of: /<select id="evening".*?<\/select>/.dotMatchesNewlines())
                #expect(list?.output.contains("selected") == false)
                return list?.output.matches(of: /<option[^>]*>([^<]*)</).map { String($0.1) } ?? []
            }
            #expect(try await evenings() == ["I’d rather not say", "Another time"])
            #expect(!(try await alex.open(.note)).text.contains("touch"), "nothing is asked about touch")
            try await house.openEvenings()
            let first = try await evenings()
            #expect(first.count == 4 && first[1].hasSuffix(": The first evening") && first.last == "Another time")
            try await house.robin(does: WeMet(at: house.now, from: house.now))
            house.clock.move(minutes: 1)
            try await house.openEvenings(step: 2, number: 905)
            #expect(try await evenings().count == 6, "the last one's evenings can still be named")
            #expect((try await alex.open(.note)).text.contains("Could you keep your attention on the touch?"))
        }
    }

    @Test func `R31: not done is one answer among others, with a line for why, for the therapist alone`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            let before = try await sam.open(.week).html.count
            try await alex.open(.note)
            #expect(alex.page.text.contains("Not this time"))
            #expect(alex.page.text.contains("Only Robin reads this."))
            try await alex.submit(nil, [("happened", "no"), ("line", "We were both tired.")])
            #expect(alex.page.heading == "Thank you")
            #expect(try await sam.open(.week).html.count == before)
            #expect(try await house.robinSees().brief.members.first?.happened == [.notThisTime: 1])
        }
    }

    @Test func `R25: what is red is with the therapist at once, and nothing tells it to anybody else`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam))
            let week = try await alex.open(.week).text
            for route in [Route(.tell), Route(.note), Route(.talkAfter, talk)] {
                try await sam.open(route)
                let ending = try await sam.submit(nil, [("know", "safety")]).text
                try await sam.open(.tell)
                #expect(
                    try await sam.submit(nil, [("text", "All is well.")]).text == ending, "one ending for every answer")
                #expect(ending.contains("In an emergency, use Help"), "and it says that nobody watches")
            }
            #expect(try await house.robinSees().flags.filter { $0.cause == .safety }.count == 3)
            #expect(try await house.reader(house.robin).open(Route(.couple, house.couple)).text.contains("safety"))
            #expect(try await alex.open(.week).text == week)
        }
    }

    @Test func `R2: every field that somebody writes into says who reads it`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            let evenings = try await house.openEvenings()
            let sam = house.reader(house.sam)
            for route in [
                Route(.tell), Route(.note), Route(.talkAfter, talk), Route(.willingness, evenings),
                Route(.readiness, evenings),
            ] {
                let page = try await sam.open(route)
                #expect(page.html.contains("class=\"reads\""), "\(route.kind)")
                #expect(page.text.contains("Only Robin reads this."), "\(route.kind)")
            }
        }
    }
}
