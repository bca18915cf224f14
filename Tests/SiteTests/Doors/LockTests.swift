import HTTPTypes
import Pages
import Testing

@testable import Site

/// What the lock says after wrong digits, and the two ways in which it takes right ones.
@Suite struct LockTests {
    @Test func `the last two wrong tries say how many are left, and what helps then`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            sam.closeOwn()
            let said = [
                "Try again, or use your six words.", "Try again, or use your six words.",
                "You have two tries left. After that, you need your six words.",
                "You have one try left. After that, you need your six words.",
            ]
            for sentence in said {
                let page = try await sam.unlock("000000")
                #expect(page.path == "/lock" && page.text.contains("These are not the right digits. " + sentence))
            }
            #expect(try await sam.unlock("000000").heading == "Your digits no longer work on this phone")
            // Right digits give the tries back, and nobody else's lock is counted.
            let alex = house.browser(house.alex)
            for _ in 0..<3 { try await alex.unlock("000000") }
            #expect(alex.page.text.contains("two tries left"))
            #expect(try await alex.unlock().heading.hasSuffix(", Alex"))
            #expect(try await alex.unlock("000000").text.contains("Try again, or use your six words."))
        }
    }

    @Test func `the field comes before the keys, and both send the same form`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let lock = try await sam.get("/lock")
            let field = try #require(lock.html.firstRange(of: "autofocus"))
            let keys = try #require(lock.html.firstRange(of: "class=\"pad\""))
            #expect(field.lowerBound < keys.lowerBound)
            let before = sam.requests
            #expect(try await sam.submitted(nil, [("digits", House.digits)]).status == .seeOther)
            #expect(sam.requests == before + 1)
            #expect(try await sam.get("/").heading.hasSuffix(", Sam"))
        }
    }
}
