import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The cautions of a homework` {
    private let look = "See what both will read"
    private let shown = "This is what both will read"
    private let why = "They decide in March and want this."

    private func readings(_ house: House) async throws -> [CautionsRead] { try await house.robinSees().file.cautions }

    private func form(_ key: String, _ house: House) throws -> Route {
        Route(.give, house.couple, number: try house.exercise(key).key.number)
    }

    @Test(arguments: [("first-talk", ["none", "notAsked", "applies"]), ("two-evenings", ["none", "applies"])])
    func `R18: are text with one choice under them, and nothing is chosen beforehand`(
        key: String, answers: [String]
    ) async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let page = try await robin.open(try form(key, house))
            #expect(page.answers("cautions") == answers)
            let fields = page.form(look)?.fields ?? []
            #expect(!fields.contains { ["cautions", "which"].contains($0.name) })
            let guide = try house.exercise(key).guide[.english]
            let reasons = guide.contraindications.indices.filter { guide.contraindications[$0].severity == .withReason }
            #expect(page.answers("which") == reasons.map { String($0 + 1) }, "only what a sentence can set aside")
        }
    }

    @Test func `R18: what is never set aside is refused even where it is sent`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            for key in ["first-talk", "two-evenings"] {
                try await robin.open(try form(key, house))
                try await robin.submit(
                    look, [("hour", "now"), ("cautions", "applies"), ("which", "1"), ("override", why)])
                #expect(robin.page.text.contains("Do not give this homework while there is violence, fear or force"))
            }
            #expect(try await readings(house).isEmpty)
            #expect(try await house.table().table.homework.isEmpty)
        }
    }

    @Test func `R18: one that applies needs its line and a whole sentence, and nothing typed is lost`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(try form("two-evenings", house))
            try await robin.submit(look, [("hour", "now"), ("cautions", "applies"), ("override", why)])
            #expect(robin.page.text.contains("You cannot give this homework yet."))
            #expect(robin.page.form(look)?.fields.first { $0.name == "override" }?.value == why)
            try await robin.submit(look, [("which", "3"), ("override", "ok")])
            #expect(robin.page.text.contains("Please write a whole sentence"))
            #expect(robin.page.form(look)?.fields.first { $0.name == "which" }?.value == "3")
            try await robin.submit(look, [("override", why)])
            #expect(robin.page.heading == shown)
            #expect(try await readings(house).map(\.override) == [why])
        }
    }

    @Test func `R18: who has not asked each alone may give a talk, and is asked again`() async throws {
        try await House.open { house in
            let key = "first-talk"
            try await house.robinGives(key, [("cautions", "notAsked")])
            let robin = house.browser(house.robin)
            let again = try await robin.open(try form(key, house))
            #expect(!again.text.contains("You answered the cautions on"))
            try await robin.submit(look, [("hour", "now")])
            #expect(robin.page.text.contains("Please choose one answer under the cautions."))
            try await robin.submit(look, [("cautions", "none")])
            #expect(robin.page.heading == shown)
            #expect(try await readings(house).map(\.said) == [.notAskedYet, .noneApplies])
            #expect(try await robin.open(try form(key, house)).text.contains("You answered the cautions on 15 January"))
        }
    }

    @Test func `R18: a form that says not asked yet about touch is refused`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(try form("two-evenings", house))
            try await robin.submit(look, [("hour", "now"), ("cautions", "notAsked")])
            #expect(robin.page.text.contains("You can give touch homework once you have asked each person alone."))
            #expect(try await readings(house).isEmpty)
        }
    }

    @Test(arguments: [Route.Kind.nextHomework, .give])
    func `are one line while nothing has changed, and are read anew where it has`(kind: Route.Kind) async throws {
        try await House.open { house in
            try await house.openEvenings()
            let exercise = try house.exercise("two-evenings")
            let robin = house.browser(house.robin)
            let form = Route(kind, house.couple, number: kind == .give ? exercise.key.number : 0)
            let page = try await robin.open(form)
            #expect(page.text.contains("You answered the cautions on 15 January."))
            #expect(page.html.contains("<details><summary>Read the cautions again"))
            try await robin.submit(look, [("hour", "now")])
            #expect(robin.page.heading == shown)
            #expect(try await readings(house).count == 1)

            try await robin.open(form)
            try await robin.submit(look, [("hour", "now"), ("cautions", "applies")])
            #expect(robin.page.text.contains("You cannot give this homework yet."))
            #expect(robin.page.html.contains("<details open>"))
            try await robin.submit(look, [("which", "4"), ("override", why)])
            #expect(robin.page.heading == shown)
            #expect(try await readings(house).map(\.said) == [.noneApplies, .setAside])
            // It applies still: the one line is over, and the next homework asks again.
            try await robin.submit("Give this homework")
            #expect(robin.page.text.contains("You have given the homework."))
            #expect(try await !robin.open(form).text.contains("You answered the cautions on"))
        }
    }
}

extension Shown {
    /// What one may choose under a name.
    func answers(_ name: String) -> [String] {
        html.matches(of: /<input type="radio" name="([^"]*)" value="([^"]*)"/).filter { $0.1 == name }
            .map { String($0.2) }
    }
}
