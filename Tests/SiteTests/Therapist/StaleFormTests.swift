import Casework
import HTTPTypes
import Homework
import Pages
import Testing

@testable import Site

/// Two tabs, and what one of them showed is no longer so: nothing else is done in its place.
@Suite struct `A form that is no longer true` {
    private func tabs(_ house: House) -> (Browser, Browser) {
        (house.browser(house.robin, named: "one tab"), house.browser(house.robin, named: "another tab"))
    }

    @Test func `ends no other homework than the one that was chosen`() async throws {
        try await House.open { house in
            try await house.giveTalk()
            let evenings = try await house.openEvenings()
            let (one, other) = tabs(house)
            for tab in [one, other] { try await tab.open(Route(.endHomework, house.couple)) }
            let talk = try #require(one.page.answer("homework", "A first conversation"))
            try await one.submit("End this homework", [("homework", talk), ("hour", "now")])
            #expect(try await house.table().homework.map(\.assignmentID) == [evenings])
            try await other.submit("End this homework", [("homework", talk), ("hour", "now")])
            #expect(try await house.table().homework.map(\.assignmentID) == [evenings])
            #expect(other.page.text.contains("This homework is no longer set. Nothing was changed."))
        }
    }

    @Test func `marks no other homework as talked about`() async throws {
        try await House.open { house in
            let first = try await house.giveTalk()
            let evenings = try await house.openEvenings()
            let (one, other) = tabs(house)
            for tab in [one, other] { try await tab.open(Route(.discussed, house.couple)) }
            let talk = try #require(one.page.answer("homework", "A first conversation"))
            try await one.submit("Record it", [("homework", talk)])
            #expect(try await house.robinSees().file.discussed[first] != nil)
            try await house.robin(does: EndHomework(assignmentID: first, from: house.now))
            try await other.submit("Record it", [("homework", talk)])
            #expect(try await house.robinSees().file.discussed[evenings] == nil)
            #expect(other.page.text.contains("This homework is no longer set. Nothing was changed."))
        }
    }

    @Test func `sends no other sentence than the one that was chosen`() async throws {
        try await House.open { house in
            let (one, other) = tabs(house)
            func save(_ sentences: String) async throws {
                try await other.open(.sentences)
                try await other.submit(nil, [("sentences-en", sentences)])
            }
            try await save("Thank you.\nStart small.")
            try await one.open(Route(.reply, house.couple))
            let chosen = try #require(one.page.answer("saved", "Thank you."))
            try await save("We take it on Thursday.\nStart small.")
            func words() async throws -> [String] {
                try await house.robinSees().folder(house.sam.person)?.desk.words.map(\.text) ?? []
            }
            try await one.submit("Send", [("to", "2"), ("saved", chosen), ("read", "")])
            #expect(try await words().isEmpty)
            #expect(one.page.text.contains("This sentence is no longer saved. Please choose again."))
            let small = try #require(one.page.answer("saved", "Start small."))
            try await one.submit("Send", [("to", "2"), ("saved", small), ("read", "")])
            #expect(try await words() == ["Start small."])
        }
    }

    private let changed =
        "Something has changed since you opened this page, so nothing was given. Please look at it again."

    @Test func `gives again nothing but what was shown`() async throws {
        try await House.open { house in
            let evenings = try await house.openEvenings()
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit("See what both will read", [("what", "same"), ("line", "Slowly."), ("hour", "now")])
            let talk = try await house.giveTalk()
            try await robin.submit("Give this homework")
            #expect(try await house.table().homework.map(\.assignmentID) == [evenings, talk])
            #expect(robin.page.text.contains(changed))
            #expect(robin.page.form(nil)?.fields.first { $0.name == "line" }?.value == "Slowly.")
        }
    }

    /// Both said so and the cautions are read: a step can be opened.
    private func prepare(_ key: String, _ house: House) async throws {
        for member in house.members {
            try await house.robin(
                does: HearAlone(member: member.person, step: Step(programme: "sensate-focus", number: 2), word: .like))
        }
        let next = try house.exercise(key)
        try await house.readCautions(next)
    }

    @Test func `opens no other step than the one that was shown`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            try await prepare("two-evenings-guided", house)
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit("See what both will read", [("what", "next"), ("hour", "now")])
            #expect(robin.page.heading == "This is what both will read")
            try await house.openEvenings(step: 2, number: 902)
            try await prepare("all-of-you", house)
            try await robin.submit("Give this homework")
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 2)
            #expect(robin.page.text.contains(changed))
        }
    }

    @Test func `gives one step once, however often one page is sent`() async throws {
        try await House.open { house in
            try await house.openEvenings()
            try await prepare("two-evenings-guided", house)
            let robin = house.browser(house.robin)
            try await robin.open(Route(.nextHomework, house.couple))
            try await robin.submit("See what both will read", [("what", "next"), ("hour", "now")])
            let form = try #require(robin.page.form("Give this homework"))
            for _ in 0..<2 {
                try await robin.follow(try await robin.send(.post, form.action, form.body([])))
                #expect(robin.page.text.contains("You have given the homework."))
            }
            #expect(try await house.table().homework.count == 1)
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 2)
        }
    }
}

extension Shown {
    /// What a form sends for an answer, found by its words.
    func answer(_ name: String, _ words: String) -> String? {
        html.matches(of: /<label class="choice"><input ([^>]*)><span>(.*?)<\/label>/.dotMatchesNewlines())
            .first { Markup.attribute("name", of: String($0.1)) == name && Markup.text(String($0.2)).contains(words) }
            .flatMap { Markup.attribute("value", of: String($0.1)) }
    }
}
