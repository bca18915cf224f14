import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// Where the first page leads whoever is known here, and where it does not.
@Suite struct FirstPageTests {
    /// Presses *Sign out* on this week's page and stays at the page it leads to.
    private func leave(_ browser: Browser) async throws -> Shown {
        try await browser.open(.week)
        return try await browser.submit("Sign out")
    }

    @Test func `the first page leads an open session to its own first page`() async throws {
        try await House.open { house in
            #expect(try await house.browser(house.sam).get("/").heading == "Good morning, Sam")
            let robin = house.browser(house.robin)
            #expect(try await robin.get("/").heading.hasPrefix("My couples"))
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            #expect(try await robin.get("/").text.contains("Shared screen"))
        }
    }

    @Test func `the first page leads a known phone to its digits, and nobody else`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            sam.cookies["__Host-s"] = nil
            try await sam.get("/")
            #expect(sam.page.path == "/lock")
            #expect(try await sam.unlock().heading == "Good morning, Sam")
            let stranger = house.stranger()
            #expect(try await stranger.get("/").path == "/")
            #expect(stranger.page.status == .ok)
            // Cookies of somebody who is known no more lead nowhere, and not in a circle.
            stranger.cookies = ["__Host-s": House.unknownCookie, "__Host-d": House.unknownCookie]
            #expect(try await stranger.get("/").path == "/")
            #expect(stranger.page.status == .ok)
        }
    }

    @Test func `after leaving, the page has an address of its own and leads nowhere`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let left = try await leave(sam)
            #expect(left.status == .ok && left.path != "/" && left.path != "/lock")
            #expect(sam.cookies["__Host-d"] != nil)
            // Also when it is loaded again, and when somebody has signed in meanwhile.
            #expect(try await sam.send(.get, left.path).status == .ok)
            #expect(try await house.browser(house.sam).send(.get, left.path).status == .ok)
            #expect(try await sam.get("/").path == "/lock")
        }
    }

    @Test func `a phone that was forgotten is led to the same page, and keeps no cookie`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let left = try await leave(sam)
            let alex = house.browser(house.alex)
            alex.cookies["__Host-l"] = "en"
            alex.cookies["__Host-n"] = "1"
            try await alex.open(.settings)
            #expect(try await alex.submit("Forget this phone").path == left.path)
            #expect(alex.cookies == [:])
        }
    }

    @Test func `signing out waits for no housekeeping, and the page after it does the housekeeping`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let week = try await sam.open(.week)
            let form = try #require(week.form("Sign out"))
            let answer = try await sam.send(.post, form.action, form.body([]))
            #expect(answer.status == .seeOther && answer["clear-site-data"] == nil)
            for cookie in ["__Host-s", "__Host-w", "__Host-o", "__Host-h", "__Host-c", "__Host-a"] {
                #expect(sam.cookies[cookie] == nil, "\(cookie)")
                #expect(answer.headers[values: .setCookie].contains { $0.hasPrefix(cookie + "=;") }, "\(cookie)")
            }
            let left = try await sam.follow(answer)
            #expect(left["clear-site-data"] == nil, "the page itself does not wait either")
            let pictures = left.html.matches(of: /<img\s[^>]*src="([^"]*)"/).map { String($0.1) }
            var cleared: [String] = []
            for picture in pictures {
                if let header = try await sam.send(.get, picture)["clear-site-data"] { cleared.append(header) }
            }
            #expect(cleared == ["\"cache\""])
            #expect(sam.cookies["__Host-d"] != nil, "the device stays")
        }
    }
}

extension House {
    /// A cookie of the right shape that opens nothing here.
    static let unknownCookie = String(repeating: "A", count: 43)
}
