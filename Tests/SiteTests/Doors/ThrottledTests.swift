import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// Too many tries with a name: how long it takes is said truly, and whoever has a card or a known device has a way meanwhile.
@Suite struct ThrottledTests {
    private func fail(_ browser: Browser, _ name: String) async throws -> Shown {
        try await browser.get("/sign-in")
        return try await browser.submit(nil, [("name", name), ("words", "six wrong words in a row")])
    }

    @Test func `the page says in how many minutes there is room again, and then there is`() async throws {
        try await House.open { house in
            let stranger = house.stranger()
            for name in [house.alex.name, "nobody here"] {
                for _ in 0..<10 { #expect(try await fail(stranger, name).status == .ok) }
            }
            var seen: Set<String> = []
            for (wait, left) in [(0, 60), (17, 43), (42, 1)] as [(Int64, Int)] {
                house.clock.move(minutes: wait)
                for name in [house.alex.name, "nobody here"] {
                    let shown = try await fail(stranger, name)
                    #expect(shown.status == .tooManyRequests && shown["retry-after"] == "\(left * 60)")
                    #expect(shown.text.contains(left == 1 ? "in one minute" : "in \(left) minutes"))
                    seen.insert(shown.text)
                }
            }
            #expect(seen.count == 3, "a name that nobody has is answered alike")
            house.clock.move(minutes: 1)
            let words = house.alex.words.joined(separator: " ")
            try await stranger.get("/sign-in")
            #expect(
                try await stranger.submit(nil, [("name", house.alex.name), ("words", words)]).heading
                    == "Choose six digits")
        }
    }

    @Test func `a card and a known device have a way while strangers keep a name closed`() async throws {
        try await House.open { house in
            let (stranger, known) = (house.stranger(), house.browser(house.alex))
            for _ in 0..<3 {
                for _ in 0..<11 { _ = try await fail(stranger, house.alex.name) }
                #expect(stranger.page.status == .tooManyRequests)
                try await known.get("/lock")
                #expect(try await known.unlock().heading == "Good morning, Alex")
                try await known.get("/sign-in")
                let words = house.alex.words.joined(separator: " ")
                let typed = [("name", house.alex.name), ("words", words)]
                #expect(try await known.submit(nil, typed).path.hasPrefix("/p/"))
                house.clock.move(minutes: 60)
            }
            let phone = house.stranger("new phone")
            try await phone.get("/card")
            try await phone.submit(nil, [("code", try await house.newCard(for: house.alex))])
            try await phone.get("/card/digits")
            #expect(try await phone.submit(nil, [("digits", "161803"), ("again", "161803")]).path.hasPrefix("/p/"))
        }
    }
}
