import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// R8: whoever accepted an older wording of the rule about secrets reads the new one after the next digits.
@Suite struct SecretsRuleTests {
    private static let ending =
        "I never tell your partner what you tell me about your safety. If someone is in danger, the law may ask me to act."

    /// Locks this browser and gives the digits, on the way to a page.
    @discardableResult private func unlock(_ browser: Browser, _ house: House, toward route: Route) async throws
        -> Shown
    {
        house.clock.move(minutes: 13 * 60)
        try await browser.open(route)
        return try await browser.unlock(House.digits)
    }

    @Test func `R8: a new rule is shown once after the digits, and the same tap leads on to where they were going`()
        async throws
    {
        try await House.open { house in
            let alex = house.browser(house.alex)
            #expect(try await unlock(alex, house, toward: Route(.why)).form("I have read this") == nil, "just accepted")

            try await house.tell { $0.secretsRule = "none" }
            let page = try await unlock(alex, house, toward: Route(.why))
            #expect(page.text.contains("The wording of this rule has changed."))
            #expect(page.text.contains("If what you tell me alone matters for our work, I may bring it up"))
            #expect(page.text.contains(Self.ending))
            let read = try await alex.submit("I have read this")
            #expect(read.path == (try alex.address(Route(.why))), "on to the page that was wanted")

            let again = try await unlock(alex, house, toward: Route(.week))
            #expect(again.path == (try alex.address(Route(.week))), "read once is enough")
        }
    }

    @Test func `R8: a page with an id and a number is found again behind the rule`() async throws {
        try await House.open { house in
            let talk = try await house.giveTalk()
            try await house.tell { $0.secretsRule = "none" }
            let alex = house.browser(house.alex)
            try await unlock(alex, house, toward: Route(.jot, talk, number: 2))
            let read = try await alex.submit("I have read this")
            #expect(read.path == (try alex.address(Route(.jot, talk, number: 2))))
        }
    }

    @Test(arguments: [Route.Kind.tell, .rest])
    func `R8: it stands in nobody's way: a message and a pause come first, and every page opens`(
        kind: Route.Kind
    ) async throws {
        try await House.open { house in
            try await house.tell { $0.secretsRule = "none" }
            let alex = house.browser(house.alex)
            let first = try await unlock(alex, house, toward: Route(kind))
            #expect(first.path == (try alex.address(Route(kind))))
            let rule = try await unlock(alex, house, toward: Route(.mine))
            #expect(rule.form("I have read this") != nil)
            #expect(rule.links.contains { $0.words == "Help" } && rule.form("Sign out") != nil)
            for open in [Route.Kind.week, .mine, .why, .tell] {
                #expect(try await alex.open(open).form("I have read this") == nil, "unread, and open all the same")
            }
        }
    }

    @Test func `R8: a message that met the lock comes first`() async throws {
        try await House.open { house in
            try await house.tell { $0.secretsRule = "none" }
            let alex = house.browser(house.alex)
            try await alex.open(.tell)
            house.clock.move(minutes: 13 * 60)
            try await alex.submit(nil, [("text", "I want to tell you something.")])
            let held = try await alex.unlock(House.digits)
            #expect(held.text.contains("I want to tell you something."))
        }
    }

    @Test func `R8: what nobody read is not accepted`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            try await house.tell { $0.secretsRule = "none" }
            try await unlock(alex, house, toward: Route(.week))
            try await house.tell { $0.secretsRule = "My own words." }
            let again = try await alex.submit("I have read this")
            #expect(again.text.contains("The wording has just changed again."))
            #expect(again.text.contains("My own words. \(Self.ending)"), "the program adds what holds for safety")
            #expect(try await alex.submit("I have read this").path == (try alex.address(Route(.week))))
        }
    }

    @Test func `R8: nothing of it reaches the other or the therapist`() async throws {
        func bytes(reads: Bool) async throws -> [String] {
            let kept = Gathered()
            try await House.open { house in
                try await house.tell { $0.secretsRule = "none" }
                let (alex, sam) = (house.browser(house.alex), house.browser(house.sam))
                try await unlock(alex, house, toward: Route(.week))
                if reads { try await alex.submit("I have read this") }
                for route in [Route(.week), Route(.mine), Route(.said), Route(.secretsRule)] {
                    let shown = try await sam.send(.get, try sam.address(route))
                    await kept.add("\(shown.status) \(shown.headers) \(shown.html)")
                }
                let seen = try await house.robinSees()
                await kept.add("\(seen.folder(house.alex.person)?.letters.letters.count ?? -1)")
                await kept.add("\(seen.joint.table.homework.count)")
                let robin = house.browser(house.robin)
                await kept.add(try await robin.open(Route(.couple, house.couple)).text)
            }
            return await kept.lines
        }
        let (read, unread) = (try await bytes(reads: true), try await bytes(reads: false))
        #expect(read == unread)
        #expect(read.count == 7)
    }

    @Test func `the therapist is told in the settings, and accepts by saving`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let told = "The text of your rule about secrets has changed."
            #expect(try await robin.open(.therapistSettings).text.contains(told))
            let page = try await robin.follow(link: told)
            #expect(page.text.contains("The wording of both rules has changed."))
            #expect(page.text.ranges(of: Self.ending).count == 2, "both rules, as couples read them")
            try await robin.submit("Save")
            #expect(try await !robin.open(.therapistSettings).text.contains(told))
            #expect(try await !robin.open(.howIWork).text.contains("The wording of both rules has changed."))
        }
    }

    @Test(arguments: ["none", "limited"])
    func `before the first answer the rule is shown with what holds for safety`(rule: String) async throws {
        try await House.open { house in
            try await house.tell { $0.secretsRule = rule }
            let card = try await house.newCard(for: house.sam)
            let phone = house.stranger("new phone")
            try await phone.get("/card")
            try await phone.submit(nil, [("code", card)])
            let before = try await phone.get("/card/before").text
            #expect(before.contains(Self.ending))
            #expect(before.contains("stays with me") == (rule == "limited"))
        }
    }
}

/// Lines gathered inside a closure that may run anywhere.
private actor Gathered {
    private(set) var lines: [String] = []
    func add(_ line: String) { lines.append(line) }
}
