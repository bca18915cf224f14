import Homework
import Pages
import Testing

@testable import Site

@Suite struct `What an entry of the library says to the therapist` {
    private let look = "See what both will read"

    @Test(arguments: ["first-talk", "three-questions", "two-evenings", "close-and-moving"])
    func `every line of its guide stands on its page as text, and is answered before it is given`(
        key: String
    ) async throws {
        try await House.open { house in
            let exercise = try house.exercise(key)
            let guide = exercise.guide[.english]
            let robin = house.browser(house.robin)
            let page = try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            for heading in [
                "What must be in place first", "If one of these applies, do not give this homework",
                "If one of these applies, give it only with a reason", "Keep in mind",
            ] {
                #expect(page.text.contains(heading))
            }
            #expect(!guide.prerequisites.isEmpty)
            for line in guide.prerequisites + guide.contraindications.map(\.text) + guide.cautions {
                #expect(page.text.contains(line))
            }
            #expect(!page.html.contains("type=\"checkbox\" name=\"cautions"))
            try await robin.submit(look, [("hour", "now")])
            #expect(robin.page.text.contains("Please choose one answer under the cautions."))
            try await robin.submit(look, [("hour", "now")] + house.ticks(exercise))
            #expect(robin.page.heading == "This is what both will read")
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            #expect(robin.page.text.contains("You answered the cautions on 15 January"))
        }
    }

    @Test func `what it rests on, and that no clinician has reviewed it yet`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            for exercise in house.library.exercises {
                let number = exercise.kind == .practice ? exercise.number(for: 1) : exercise.key.number
                let page = try await robin.open(Route(.give, house.couple, number: number))
                #expect(page.text.contains(exercise.guide[.english].purpose))
                #expect(
                    page.text.contains("It is based on what experts agree on.") == (exercise.evidence == .consensus))
                #expect(page.text.contains("Small trials support it.") == (exercise.evidence == .smallTrials))
                #expect(page.text.contains("No clinician has reviewed this text yet."))
                #expect(exercise.review == nil)
                for source in exercise.sources[.english] { #expect(page.text.contains(source)) }
                let spanish = try await house.reader(house.robin, "es").get(page.path).text
                for source in exercise.sources[.spanish] { #expect(spanish.contains(source)) }
            }
        }
    }

    @Test func `a sheet of the library is read as a sheet, and every kind says what it is in the list`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let exercise = try house.exercise("brakes-and-accelerators")
            let list = try await robin.open(Route(.library, house.couple)).text
            for heading in ["Talks", "Single evenings", "Sheets to read"] { #expect(list.contains(heading)) }
            #expect(list.contains("Talk · 20 minutes · one person, two people, three or more"))
            #expect(list.contains("To read · one person, two people, three or more"))
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit(look, [("hour", "now")] + house.ticks(exercise))
            try await robin.submit("Give this homework")
            let sam = house.reader(house.sam)
            let week = try await sam.open(.week)
            #expect(week.text.contains(exercise.text[.english].title))
            let link = try #require(week.links.first { $0.words.contains(exercise.text[.english].title) })
            let sheet = try await sam.get(link.href)
            for line in exercise.text[.english].body { #expect(sheet.text.contains(line)) }
            #expect(!sheet.text.contains("Did you talk?"))
        }
    }

    @Test func `a concern leads to it with its reason, and a programme says when to go on`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let page = try await robin.open(Route(.library, house.couple))
            let programme = try #require(house.library.programmes.first).text[.english]
            for line in [programme.purpose] + programme.pacing { #expect(page.text.contains(line)) }
            var led = 0
            for concern in Concern.allCases {
                let leads = house.library.leads(from: concern, in: .english)
                let name = try #require(house.library.concerns[.english][concern])
                #expect(page.html.contains("<summary>\(name)</summary>") == !leads.isEmpty)
                for lead in leads { #expect(page.text.contains(lead.reason)) }
                led += leads.count
            }
            #expect(led > 5)
        }
    }
}
