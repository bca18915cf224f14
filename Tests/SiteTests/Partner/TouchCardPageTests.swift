import Casework
import Homework
import Pages
import Testing

@testable import Site

/// The touch cards on the rendered page: what is new, what every card says, and step 5 for two men.
@Suite struct `Touch cards on the page` {
    private static let couple = Penetration(enters: [.penis, .fingers], places: [.anus])

    @Test(
        arguments: [
            InWords.english("If one of you goes quiet or still, stop and ask. If there is no answer, that is a no."),
            .spanish(
                "Si una persona se queda callada o quieta, deténganse y pregunten. Si no hay respuesta, es un no."),
        ])
    func `every step's card and its paper say what silence means, and never folded`(say: InWords) async throws {
        try await House.open { house in
            let steps = try #require(house.library.programmes.first).steps.map(\.number)
            for step in steps where step > 0 {
                let evening = try await house.openEvenings(step: step, number: 900 + UInt64(step))
                let sam = house.reader(house.sam, say.language, purpose: "\(step)")
                let card = try await sam.open(Route(.evening, evening, number: 1))
                let folded = card.html.matches(of: /<details>.*?<\/details>/.dotMatchesNewlines()).map { $0.0 }
                say.expect(on: card)
                #expect(!folded.contains { $0.contains(say.words[0]) })
                say.expect(on: try await sam.open(Route(.cardPrint, evening, number: 1)))
                say.expect(on: try await sam.open(Route(.tonight, evening, number: 1)))
            }
        }
    }

    @Test func `two men at step 5: asked by the therapist, read by both, in words that fit`() async throws {
        try await House.open(names: ["Tom", "Luis"]) { house in
            let exercise = try house.exercise("close-and-still")
            let robin = house.reader(house.robin, purpose: "asks")
            let form = try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            #expect(form.text.contains("What may go inside the body, as this couple understands it"))
            let plain = try house.exercise("two-evenings")
            let first = try await robin.open(Route(.give, house.couple, number: plain.key.number))
            #expect(!first.text.contains("What may go inside"), "asked at those steps only")
            let evening = try await house.robinGivesEvenings(
                "close-and-still", [("enters", "1"), ("enters", "2"), ("places", "2")])
            let assignment = try #require(try await house.table().homework.first?.assignment)
            #expect(assignment.settings?.penetration == Self.couple)
            #expect(assignment.settings?.notPart == [.oral, .movement])
            for (language, said, left) in [
                ("en", "For you, inside means: a penis or fingers, in the anus.", ["oral sex", "moving while inside"]),
                (
                    "es", "Para ustedes, dentro significa: un pene o dedos, en el ano.",
                    ["sexo oral", "movimiento durante la penetración"]
                ),
            ] {
                for member in house.members {
                    let reader = house.reader(member, language)
                    let card = try await reader.open(Route(.evening, evening, number: 1))
                    #expect(card.text.contains(said))
                    let heading = language == "en" ? "Not part of this week" : "No forma parte de esta semana"
                    #expect(card.items(under: heading) == left)
                    let tonight = try await reader.open(Route(.tonight, evening, number: 1))
                    let paper = try await reader.open(Route(.cardPrint, evening, number: 1))
                    for page in [card, tonight, paper] {
                        for word in ["vagin", "woman", "mujer", "wife", " she ", " her ", "esposa"] {
                            #expect(!page.text.lowercased().contains(word), "\(word)")
                        }
                    }
                    #expect(tonight.text.contains(language == "en" ? "You both touch." : "Se tocan a la vez."))
                    #expect(tonight.text.contains(language == "en" ? "You lie still." : "Se quedan sin moverse."))
                    let care =
                        language == "en"
                        ? ["Tell Robin.", "water-based lubricant", "no oil with condoms", "the protection you agreed"]
                        : ["Cuéntenselo a Robin.", "a base de agua", "Con condones", "la protección que acordaron"]
                    for words in care { #expect(card.text.contains(words) && paper.text.contains(words), "\(words)") }
                }
            }
        }
    }

    @Test func `what goes inside and where belong together`() async throws {
        try await House.open { house in
            let exercise = try house.exercise("close-and-still")
            let robin = house.reader(house.robin)
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit(
                "See what both will read", [("hour", "now"), ("enters", "1")] + house.ticks(exercise))
            #expect(
                robin.page.text.contains("Choose what may go inside and also where, or choose nothing in both lists."))
            #expect(robin.page.html.contains("name=\"enters\" value=\"1\" checked"), "what was ticked is kept")
        }
    }

    @Test func `nobody can be given the step again with more inside than before`() async throws {
        try await House.open { house in
            let evening = try await house.openEvenings(step: 5, inside: Self.couple)
            let assignment = try #require(try await house.table().homework(evening)?.assignment)
            var more = assignment
            more.id = AssignmentID(high: 0x7E57, low: 990)
            more.from = house.now
            more.settings = assignment.settings?.meaning(.all)
            let handouts = house.library.handouts(try house.exercise("close-and-still"), settings: more.settings)
            let act = GiveAgain(assignment: more, handouts: handouts)
            await #expect(throws: CaseError.refused(.opensMore)) { try await house.robin(does: act) }
        }
    }

    @Test(
        arguments: [
            InWords.english("It is fine not to do it. New: ", "genitals"),
            .spanish("Si no lo hacen, no pasa nada. Nuevo: ", "genitales"),
        ])
    func `a step that opened says what is new, right after only if you both want to; given again it does not`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let first = try await house.openEvenings(step: 1)
            func card(_ evening: AssignmentID, _ purpose: String) async throws -> Shown {
                try await house.reader(house.sam, say.language, purpose: purpose)
                    .open(Route(.evening, evening, number: 1))
            }
            #expect(try await card(first, "first").text.contains(say.words[0]))
            let third = try await house.openEvenings(step: 3, number: 902)
            let opened = try await card(third, "opened").text
            let start = try #require(opened.firstRange(of: say.words[0]))
            #expect(opened[start.upperBound...].prefix(60).contains(say.words[1]), "\(opened)")
            let paper = try await house.reader(house.sam, say.language, purpose: "paper")
                .open(Route(.cardPrint, third, number: 1))
            #expect(paper.text.contains(say.words[0]))
            var again = try #require(try await house.table().homework(third)?.assignment)
            (again.id, again.from) = (AssignmentID(high: 0x7E57, low: 903), house.now)
            let handouts = house.library.handouts(try house.exercise("all-of-you"), settings: again.settings)
            try await house.robin(does: GiveAgain(assignment: again, handouts: handouts))
            let repeated = try await card(again.id, "again").text
            #expect(!repeated.contains("New: ") && !repeated.contains("Nuevo: "))
        }
    }

    @Test func `the therapist sees what is new before giving`() async throws {
        try await House.open { house in
            try await house.openEvenings(step: 1)
            let exercise = try house.exercise("all-of-you")
            let robin = house.reader(house.robin)
            for place in UInt32(1)...2 {
                try await robin.open(Route(.spokenAlone, house.couple, number: place))
                try await robin.submit("Save", [("how", "room"), ("outcome", "confirmed")])
                try await robin.open(Route(.heardAlone, house.couple, number: place))
                try await robin.submit(nil, [("word", "like"), ("alone", "yes")])
            }
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(exercise))
            #expect(robin.page.text.contains("New: this can be part of it too: genitals."), "\(robin.page.text)")
        }
    }
}
