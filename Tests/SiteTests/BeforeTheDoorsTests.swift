import Pages
import Sealing
import Testing

@testable import Site

/// What was chosen on a browser holds before anybody has signed in, and whoever comes back needs six digits only.
@Suite struct BeforeTheDoorsTests {
    @Test func `the chosen language and the dark are on every page before a door`() async throws {
        try await House.open { house in
            let phone = house.browser(house.sam)
            (phone.cookies["__Host-l"], phone.cookies["__Host-n"]) = ("es", "1")
            for path in ["/", "/lock", "/sign-in", "/card", "/card/spoken", "/help", "/said", "/nowhere"] {
                let page = try await phone.get(path)
                #expect(page.html.contains("<html lang=\"es\""), "\(path)")
                #expect(page.html.contains("class=\"dark\""), "\(path)")
            }
            let other = try await house.stranger().get("/lock-nowhere")
            #expect(other.html.contains("<html lang=\"en\"") && !other.html.contains("class=\"dark\""))
        }
    }

    @Test func `on a known phone the way back is the six digits`() async throws {
        try await House.open { house in
            let phone = house.browser(house.sam)
            try await phone.open(.week)
            try await phone.submit("Sign out")
            try await phone.follow(link: "Sign in")
            #expect(phone.page.heading == "Your six digits")
            try await phone.unlock()
            #expect(phone.page.heading == "Good morning, Sam")
            let stranger = house.stranger()
            try await stranger.get("/")
            try await stranger.follow(link: "Sign in")
            #expect(stranger.page.path == "/sign-in")
        }
    }

    @Test func `Help is the same for everyone, and leads back to where each stands`() async throws {
        try await House.open { house in
            let (sam, locked, robin) = (house.browser(house.sam), house.browser(house.alex), house.browser(house.robin))
            try await locked.open(.week)
            try await locked.submit("Sign out")
            let holder = house.stranger("holder")
            try await holder.get("/card")
            try await holder.submit(nil, [("code", try await house.newCard(for: house.sam))])
            let spent = house.stranger("spent")
            let code = EnrolmentCode(random: house.random)
            spent.cookies["__Host-c"] = code.printed.replacing(" ", with: "-")
            var helps: Set<String> = []
            func back(_ browser: Browser) async throws -> Shown {
                helps.insert(try await browser.get("/help").html)
                return try await browser.follow(link: "Back")
            }
            #expect(try await back(sam).heading == "Good morning, Sam")
            #expect(try await back(locked).heading == "Your six digits")
            #expect(try await back(robin).heading.hasPrefix("My couples"))
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            #expect(try await back(robin).text.contains("Shared screen"))
            #expect(try await back(house.stranger()).path == "/")
            #expect(try await back(holder).path == "/card/hello")
            #expect(try await back(spent).path == "/")
            #expect(helps.count == 1)
        }
    }
}
