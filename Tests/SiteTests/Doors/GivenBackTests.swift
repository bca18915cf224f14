import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// Whatever cannot be done as it was sent is given back: to be sent from here, to be copied, or in a sentence.
@Suite struct GivenBackTests {
    @Test func `words sent from a window that is older than the digits are given back to be sent`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            sam.closeOwn()
            try await sam.open(.mine)
            try await sam.unlock()
            let answer = try await sam.send(.post, form.action, form.body([("text", "Please call me.")]))
            #expect(answer.status == .seeOther)
            let held = try await sam.follow(answer)
            #expect(held.heading == "This was not sent yet")
            #expect(held.text.contains("Please call me."))
            #expect(try await house.letters(of: house.sam).count == 1, "nothing went by itself")
            #expect(try await sam.submit("Send it now").heading == "Thank you")
            #expect(try await house.letters(of: house.sam).last == .said(Said(wish: .tell, text: "Please call me.")))
        }
    }

    @Test func `with only the room open, the digits come before words from an older window`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let form = try #require(sam.page.form(nil))
            try await sam.get("/lock")
            try await sam.unlock()
            sam.closeOwn()
            try await sam.follow(try await sam.send(.post, form.action, form.body([("text", "Later.")])))
            #expect(sam.page.path == "/lock")
            #expect(try await sam.unlock().text.contains("Later."))
        }
    }
}
