import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The turned screen` {
    @Test func `shows the table only, and the digits lead back`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            try await house.robin(does: KeepNote(day: Day(number: 20_000), text: "canary in the file"))
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            try await sam.submit(nil, [("text", "canary in a letter")])
            #expect(try await house.letters(of: house.sam).count > 0)
            let robin = house.browser(house.robin)
            let brief = try await robin.open(Route(.couple, house.couple))
            #expect(brief.text.contains("canary in a letter"))
            try await robin.follow(link: "Show on a shared screen")
            let joint = try await robin.submit("Show the shared screen")
            #expect(joint.text.contains("Shared screen"))
            #expect(!joint.html.contains("canary"))
            let links = joint.links.map(\.href).filter { $0.hasPrefix("/p/") }
            var pages = 0
            for link in links {
                let shown = try await robin.send(.get, link)
                #expect(!shown.html.contains("canary"), "\(link)")
                if shown.status == .ok { pages += 1 }
            }
            #expect(pages >= 2, "\(links)")
            let closed = try await robin.send(.get, try robin.address(Route(.couple, house.couple)))
            #expect(closed.headers[.location] == "/lock")
            try await robin.open(Route(.sharedScreen, house.couple))
            try await robin.follow(link: "Back to my pages")
            #expect(robin.page.path == "/lock")
            try await robin.unlock()
            // The couple may still look at the screen: no other couple's name, nothing of a letter.
            #expect(robin.page.heading == "Alex and Sam" && !robin.page.html.contains("canary"))
            #expect(!robin.page.text.contains("My couples"))
            #expect(try await robin.follow(link: "My own pages").text.contains("canary in a letter"))
        }
    }

    @Test func `a private page asked for from the shared screen leads back to it, not to the list of couples`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            try await robin.get(try robin.address(Route(.caseload)))
            #expect(robin.page.path == "/lock")
            try await robin.unlock()
            #expect(robin.page.heading == "Alex and Sam" && !robin.page.text.contains("My couples"))
            let again = try await robin.submit("Show the shared screen again")
            #expect(again.text.contains("Shared screen"))
        }
    }

    @Test func `puts a talk's questions one at a time, large`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            let talk = try #require(robin.page.links.first { $0.words.contains("uestions") })
            try await robin.get(talk.href)
            #expect(robin.page.text.contains("Alex asks Sam"))
            house.clock.move(minutes: 40)
            let next = try await robin.follow(link: "Next")
            #expect(next.text.contains("Sam asks Alex"))
        }
    }

    @Test(arguments: [["Alex", "Sam"], ["Alex", "Sam", "Kim"]])
    func `says whose turn it is, between two and in a round of three`(names: [String]) async throws {
        try await House.open(names: names) { house in
            let robin = house.browser(house.robin)
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            let talk = try #require(robin.page.links.first { $0.words.contains("uestions") })
            var said = try await robin.get(talk.href).text
            // Two questions for each in turn, and one for all.
            for _ in 0..<2 * names.count { said.append(try await robin.follow(link: "Next").text) }
            let turns = zip(names, names.dropFirst() + names.prefix(1)).map { "\($0) asks \($1):" }
            for turn in turns { #expect(said.contains(turn)) }
            #expect(said.contains("For both of you:") == (names.count == 2))
            #expect(said.contains("Each in turn:") == (names.count == 3))
        }
    }
}
