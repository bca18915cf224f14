import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Testing

@testable import Site

/// A session's row with a flipped bit in every wrap is a locked session, and can be replaced and left.
@Suite struct DamagedSessionTests {
    /// Returns where the session stands.
    @discardableResult
    private func damage(_ browser: Browser, _ house: House) async throws -> Hash32 {
        let bytes = try #require(browser.cookies["__Host-s"].flatMap(Base64URL.decode))
        let secret = try #require(SessionSecret(Secret(copying: bytes)))
        let lookup = try #require(Hash32(secret.lookup))
        let row = try #require(try await house.accounts.store.session(lookup))
        func flipped(_ bytes: [UInt8]) -> [UInt8] { bytes.enumerated().map { $0 == 40 ? $1 ^ 1 : $1 } }
        var changes: [AccountChange] = []
        if let room = row.room { changes.append(.inSession(lookup, .room(flipped(room)))) }
        if let own = row.own {
            changes.append(.inSession(lookup, .own(OwnWrap(bytes: flipped(own.bytes), until: own.until))))
        }
        #expect(try await house.accounts.store.engine.apply(changes) == .written)
        return lookup
    }

    @Test func `the digits open it again`() async throws {
        try await House.open { house in
            for (person, home) in [(house.sam, Route.Kind.week), (house.robin, .caseload)] {
                let browser = house.browser(person)
                let before = try await browser.open(home).heading
                try await damage(browser, house)
                #expect(try await browser.open(home).path == "/lock")
                #expect(try await browser.unlock().heading == before)
            }
        }
    }

    @Test func `the words open it again`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await damage(sam, house)
            try await sam.get("/sign-in")
            let words = house.sam.words.joined(separator: " ")
            try await sam.submit(nil, [("name", house.sam.name), ("words", words)])
            #expect(sam.page.status == .ok && sam.page.path.hasPrefix("/p/"))
        }
    }

    @Test func `it can be left`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.week)
            let session = try await damage(sam, house)
            #expect(try await sam.submit("Sign out").path == "/welcome")
            #expect(try await house.accounts.store.session(session) == nil)
        }
    }
}
