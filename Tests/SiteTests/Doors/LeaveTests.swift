import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// *Sign out* ends what is open on this browser, whichever of its windows it is pressed in.
@Suite struct LeaveTests {
    private func session(_ browser: Browser) throws -> Secret {
        Secret(copying: try #require(browser.cookies["__Host-s"].flatMap(Base64URL.decode)))
    }

    /// Presses *Sign out* on a page, and says whether the browser's session has ended.
    private func leaves(_ page: Shown, _ browser: Browser) async throws -> Bool {
        let open = try session(browser)
        #expect(try await browser.house.accounts.session(open, at: browser.house.now) != nil)
        let leave = try #require(page.form("Sign out"))
        let answer = try await browser.send(.post, leave.action, leave.body([]))
        #expect(answer.status == .seeOther && answer["location"] == "/welcome")
        #expect(browser.cookies["__Host-s"] == nil)
        return try await browser.house.accounts.session(open, at: browser.house.now) == nil
    }

    @Test func `a page from before the digits leaves too`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let before = try await sam.open(.week)
            sam.closeOwn()
            try await sam.open(.mine)
            #expect(try await sam.unlock().heading == "My pages")
            #expect(try await leaves(before, sam))
        }
    }

    @Test func `a card's page leaves also where somebody is signed in`() async throws {
        try await House.open { house in
            let card = try await house.newCard(for: house.alex)
            let sam = house.browser(house.sam)
            try await sam.get("/card")
            try await sam.submit(nil, [("code", card)])
            #expect(sam.page.path == "/card/hello")
            #expect(try await leaves(sam.page, sam))
        }
    }

    @Test func `leaving needs no page that is still known`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let open = try session(sam)
            #expect(try await sam.send(.post, "/leave", "").status == .seeOther)
            #expect(try await house.accounts.session(open, at: house.now) == nil)
        }
    }
}
