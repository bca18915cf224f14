import Pages
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
            try await phone.submit("Leave")
            try await phone.follow(link: "I have been here before")
            #expect(phone.page.heading == "Your six digits")
            try await phone.unlock()
            #expect(phone.page.heading.contains("this week"))
            let stranger = house.stranger()
            try await stranger.get("/")
            try await stranger.follow(link: "I have been here before")
            #expect(stranger.page.path == "/sign-in")
        }
    }
}
