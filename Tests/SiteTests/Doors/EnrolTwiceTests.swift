import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// A finger that taps twice loses neither the account nor the six words.
@Suite struct EnrolTwiceTests {
    private let digits = [("digits", "161803"), ("again", "161803")]

    /// A new phone of Sam's, up to the page that asks for the digits.
    private func toDigits(_ house: House) async throws -> Browser {
        let phone = house.stranger("new phone")
        try await phone.get("/card")
        try await phone.submit(nil, [("code", try await house.newCard(for: house.sam))])
        try await phone.follow(link: "Begin")
        try await phone.submit(nil, [("agreed", "yes")])
        try await phone.submit("Go on")
        return phone
    }

    private func words(_ page: Shown) -> [String] {
        page.html.matches(of: /<li>([a-z-]+)<\/li>/).map { String($0.1) }
    }

    @Test func `digits sent twice answer twice the same: this phone, these six words`() async throws {
        try await House.open { house in
            let phone = try await toDigits(house)
            let (form, before) = (try #require(phone.page.form(nil)), phone.cookies)
            let first = try await phone.send(.post, form.action, form.body(digits))
            let enrolled = phone.cookies
            // The browser has dropped the first answer with its cookies, and sends again what it had.
            phone.cookies = before
            let second = try await phone.send(.post, form.action, form.body(digits))
            #expect(second.status == .seeOther && second["location"] == first["location"])
            for cookie in ["__Host-s", "__Host-d"] { #expect(phone.cookies[cookie] == enrolled[cookie], "\(cookie)") }
            try await phone.follow(second)
            #expect(words(phone.page).count == 6)
            try await phone.submit("Go on", [("noted", "yes")])
            #expect(phone.page.heading == "Put this on your home screen")
            house.clock.move(minutes: 11)
            #expect(try await phone.unlock("161803").heading == "Good morning, Sam")
        }
    }

    @Test func `two at once end in one account`() async throws {
        try await House.open { house in
            let phone = try await toDigits(house)
            let form = try #require(phone.page.form(nil))
            var knock = Knock(method: .post, path: form.action, body: form.body(digits), cookies: phone.cookies)
            let one = knock
            knock.stream = "twin/1"
            let other = knock
            async let first = one.sent(to: house)
            async let second = other.sent(to: house)
            let answers = (try await first, try await second)
            #expect(answers.0.location == answers.1.location && answers.0.location?.hasPrefix("/p/") == true)
            let sessions = [answers.0, answers.1].map { seen in
                seen.headers[values: .setCookie].filter { $0.hasPrefix("__Host-s=") }
            }
            #expect(sessions[0].count == 1 && sessions[0] == sessions[1])
        }
    }

    @Test(arguments: ["another form", "no form", "too late"])
    func `only the same form, in its minutes, is answered again`(way: String) async throws {
        try await House.open { house in
            let phone = try await toDigits(house)
            let (form, before) = (try #require(phone.page.form(nil)), phone.cookies)
            try await phone.send(.post, form.action, form.body(digits))
            phone.cookies = before
            var fields = digits
            if way == "another form" { fields.append(("form", String(repeating: "a", count: 32))) }
            if way == "no form" { fields.append(("form", "")) }
            if way == "too late" { house.clock.move(minutes: 5) }
            let answer = try await phone.send(.post, form.action, form.body(fields))
            #expect(answer["location"] == "/card/not-taken" && phone.cookies["__Host-s"] == nil)
        }
    }

    @Test func `the six words stay until they are ticked as written down`() async throws {
        try await House.open { house in
            let phone = try await toDigits(house)
            try await phone.submit(nil, digits)
            let six = words(phone.page)
            for _ in 0..<2 {
                let again = try await phone.submit("Go on")
                #expect(words(again) == six)
                #expect(again.text.contains("tick that you have written them down"))
            }
            try await phone.submit("Go on", [("noted", "yes")])
            #expect(phone.page.heading == "Put this on your home screen")
            #expect(try await phone.open(Route(.passphrase), of: house.sam).heading == "Good morning, Sam")
        }
    }

    @Test func `six words that met the lock are there after it`() async throws {
        try await House.open { house in
            let phone = try await toDigits(house)
            try await phone.submit(nil, digits)
            let six = words(phone.page)
            phone.closeOwn()
            try await phone.submit("Go on", [("noted", "yes")])
            #expect(phone.page.path == "/lock")
            #expect(words(try await phone.unlock("161803")) == six)
        }
    }
}

extension Browser {
    /// Opens an address of a person this browser was not made for.
    fileprivate func open(_ route: Route, of person: Enrolled) async throws -> Shown {
        try await get(house.address(route, of: person))
    }
}
