import Casework
import HTTPTypes
import Homework
import HummingbirdTesting
import NIOCore
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// A full disk answers 503 at every door, with the numbers to call and with what was typed; and nothing is lost by it.
@Suite struct FullDiskTests {
    /// Every write fails; reading goes on.
    private static let full = Between.Watch(before: { call in
        if [.append, .change, .takeTry, .tidy].contains(call.kind) { throw StoreError.unavailable }
    })

    /// Nothing answers any more.
    private static let gone = Between.Watch(before: { _ in throw StoreError.syncFailed })
    private func onFullDisk<Value>(_ body: () async throws -> Value) async throws -> Value {
        try await Between.$watch.withValue(Self.full) { try await body() }
    }

    /// The answer that says so.
    private func expectFull(_ shown: Shown, _ route: Comment, heading: String = "Nothing can be saved just now") {
        #expect(shown.status == .serviceUnavailable, route)
        #expect(shown.heading == heading, route)
        #expect(!shown.text.contains("went wrong"), route)
        if heading == "Nothing can be saved just now" {
            #expect(shown.text.contains("If someone is in danger"), route)
            #expect(shown.links.contains { $0.href == "tel:112" }, route)
            #expect(shown["retry-after"] == "60", route)
        }
    }

    /// A house whose therapist has chosen the numbers of a country.
    private func open(_ body: @escaping @Sendable (House) async throws -> Void) async throws {
        try await House.open(store: Between(MemoryStore())) { house in
            try await house.accounts.set(ClinicHelp(telephone: "555 0142", words: nil, country: "ES"))
            try await body(house)
        }
    }

    @Test func `at the sign-in, and the same form signs in afterwards`() async throws {
        try await open { house in
            let phone = house.stranger("phone")
            try await phone.get("/sign-in")
            let typed = [("name", house.alex.name), ("words", house.alex.words.joined(separator: " "))]
            let shown = try await onFullDisk { try await phone.submit(nil, typed) }
            expectFull(shown, "/sign-in")
            #expect(!shown.text.contains(house.alex.words.joined(separator: " ")), "a key is not shown, but goes along")
            #expect(try await phone.submit("Try again").heading == "Choose six digits")
        }
    }

    @Test func `at the lock, and no try is counted`() async throws {
        try await open { house in
            let alex = house.browser(house.alex)
            house.clock.move(minutes: 20)
            try await alex.get("/lock")
            for _ in 0..<7 {
                expectFull(try await onFullDisk { try await alex.unlock() }, "/lock")
                #expect(!alex.page.html.contains(House.digits))
                try await alex.follow(link: "Try again")
            }
            #expect(try await alex.unlock().heading == "Good morning, Alex")
        }
    }

    @Test func `at a card on paper and at one read out`() async throws {
        try await open { house in
            let phone = house.stranger("phone")
            try await phone.get("/card")
            try await phone.submit(nil, [("code", try await house.newCard(for: house.sam))])
            try await phone.get("/card/digits")
            let digits = [("digits", "161803"), ("again", "161803")]
            expectFull(try await onFullDisk { try await phone.submit(nil, digits) }, "/card/digits")
            try await phone.follow(link: "Try again")
            #expect(try await phone.submit(nil, digits).path.hasPrefix("/p/"))

            let four = try #require(
                try await {
                    _ = try await house.newCard(for: house.sam)
                    return try await house.file().speakCard(
                        for: house.sam.person, at: house.now, random: house.random)
                }())
            let caller = house.stranger("caller")
            try await caller.get("/card/spoken")
            let spoken = [("name", house.sam.name), ("words", four.joined(separator: " "))]
            for _ in 0..<7 {
                expectFull(try await onFullDisk { try await caller.submit(nil, spoken) }, "/card/spoken")
                try await caller.get("/card/spoken")
            }
            #expect(try await caller.submit(nil, spoken).path == "/card/hello")
        }
    }

    @Test func `at the first start, and the name is kept`() async throws {
        try await House.openEmpty(store: Between(MemoryStore())) { empty in
            let path = "/first/" + (try #require(try await empty.accounts.firstLink()))
            let form =
                "name=Robin&digits=314159&digitsAgain=314159&language=en&form=" + String(repeating: "a", count: 32)
            func send(_ body: String) async throws -> Shown {
                let site = try #require(HTTPField.Name("sec-fetch-site"))
                let answer = try await empty.client.executeRequest(
                    uri: path, method: .post, headers: [site: "same-origin"], body: .init(string: body))
                return Shown(
                    path: path, status: answer.status, headers: answer.headers, html: String(buffer: answer.body))
            }
            let shown = try await onFullDisk { try await send(form) }
            #expect(shown.status == .serviceUnavailable && shown.heading == "Nothing can be saved just now")
            #expect(shown.form(nil)?.fields.contains { $0.name == "name" && $0.value == "Robin" } == true)
            #expect(!shown.html.contains("314159"))
            #expect(try await send(form).status == .seeOther)
        }
    }

    @Test func `at a page, and it is there afterwards`() async throws {
        try await open { house in
            for (person, home) in [(house.sam, Route.Kind.week), (house.robin, .caseload)] {
                let browser = house.browser(person)
                let before = try await browser.open(home).heading
                house.clock.move(minutes: 1)
                expectFull(try await onFullDisk { try await browser.open(home) }, "\(home)")
                #expect(try await browser.follow(link: "Try again").heading == before)
            }
        }
    }

    @Test(arguments: [0, 1] as [Int64])
    func `a letter is in the answer, to be read and to be sent again, and is saved once`(minutes: Int64) async throws {
        try await open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            // In a later minute it is the session that cannot be written, before the letter is looked at.
            house.clock.move(minutes: minutes)
            for _ in 0..<3 {
                let shown = try await onFullDisk {
                    try await sam.submit(nil, [("text", "Please call me."), ("know", "safety")])
                }
                expectFull(shown, "a letter")
                #expect(shown.text.contains("Please call me."))
            }
            #expect(try await house.letters(of: house.sam).count == 1)
            #expect(try await sam.submit("Try again").heading == "Thank you")
            #expect(try await house.letters(of: house.sam).count == 2)
            let said = Said(wish: .tell, text: "Please call me.", concerns: [.safety])
            #expect(try await house.letters(of: house.sam).last == .said(said))
        }
    }

    @Test func `new digits and new words, and no digits are written into a page`() async throws {
        try await open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newPassphrase)
            expectFull(try await onFullDisk { try await robin.submit(nil, [("digits", House.digits)]) }, "new words")
            #expect(!robin.page.html.contains(House.digits))
            let sam = house.browser(house.sam)
            try await sam.open(.changeDigits)
            let digits = [("digits", "271828"), ("again", "271828")]
            expectFull(try await onFullDisk { try await sam.submit(nil, digits) }, "new digits")
            #expect(!sam.page.html.contains("271828"))
            try await sam.follow(link: "Try again")
            #expect(try await sam.submit(nil, digits).heading == "Good morning, Sam")
        }
    }

    @Test func `signing out says what it did: this browser is out, whatever the disk does`() async throws {
        try await open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.week)
            let shown = try await onFullDisk { try await sam.submit("Sign out") }
            expectFull(shown, "/leave", heading: "You are signed out on this phone")
            #expect(sam.cookies["__Host-s"] == nil)
            #expect(try await sam.open(.week).path == "/lock")
        }
    }

    @Test func `where not even reading works, every address says so, and Help still has its numbers`() async throws {
        try await open { house in
            let sam = house.browser(house.sam)
            try await sam.open(.tell)
            let letter = try #require(sam.page.form(nil))
            try await sam.get("/help")
            try await Between.$watch.withValue(Self.gone) {
                for path in ["/lock", letter.action] { expectFull(try await sam.get(path), "\(path)") }
                let sent = try await sam.send(.post, letter.action, letter.body([("text", "Please call me.")]))
                expectFull(sent, "a letter")
                #expect(sent.text.contains("Please call me."))
                let help = try await sam.get("/help")
                #expect(help.status == .ok && help.links.contains { $0.href == "tel:112" })
            }
        }
    }

    @Test func `in Spanish too`() async throws {
        try await open { house in
            let sam = house.browser(house.sam)
            sam.cookies["__Host-l"] = "es"
            try await sam.open(.tell)
            let shown = try await onFullDisk { try await sam.submit(nil, [("text", "Llámame.")]) }
            #expect(shown.status == .serviceUnavailable && shown.heading == "Ahora no se puede guardar nada")
            #expect(shown.text.contains("Llámame.") && shown.html.contains("lang=\"es\""))
        }
    }
}
