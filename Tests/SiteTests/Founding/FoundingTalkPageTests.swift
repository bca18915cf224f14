import Homework
import Pages
import Testing

@testable import Site

/// The founding text, sentence by sentence, on the rendered page: the talks.
@Suite struct `The founding text on the page: talks` {
    @Test func `1: what was discussed in therapy stands as a why, in two sentences, on every card`() async throws {
        try await House.open { house in
            // Some evenings include what one of them does alone, and that one said yes in private.
            try await house.agreesToCompany(house.alex)
            for exercise in house.library.exercises where exercise.kind != .practice {
                let isEvening = exercise.kind == .evening
                let assignment =
                    isEvening
                    ? try await house.robinGivesEvenings(exercise.key.text)
                    : try await house.robinGives(exercise.key.text)
                for (code, language) in [("en", Language.english), ("es", .spanish)] {
                    let sam = house.reader(house.sam, code)
                    let card =
                        switch exercise.kind {
                        case .evening: try await sam.open(Route(.evening, assignment, number: 1))
                        case .sheet: try await sam.open(Route(.sheetRead, assignment))
                        case .list: try await sam.open(Route(.list, assignment))
                        case .talk, .practice: try await sam.open(Route(.talk, assignment))
                        }
                    let why = exercise.text[language].why
                    #expect(why.count == 2)
                    #expect(card.text.contains(why.joined(separator: " ")), "\(exercise.key.text) \(code)")
                }
            }
            let talk = try await house.robinGives("first-talk", [("why", "You said evenings got quiet. Start here.")])
            let card = try await house.reader(house.sam).open(Route(.talk, talk))
            #expect(card.text.contains("You said evenings got quiet. Start here."))
        }
    }

    @Test(arguments: [InWords.english("First conversation"), .spanish("Primera conversación")])
    func `2: the first assignment proposed to a new couple is about communication`(say: InWords) async throws {
        try await House.open { house in
            let robin = house.reader(house.robin, say.language)
            let page = try await robin.open(Route(.nextHomework, house.couple))
            let first = try #require(
                page.html.firstMatch(of: /<ul class="rows light"><li[^>]*><a[\s\S]*?<strong>(.*?)</)?.1)
            #expect(try Markup.text(String(first)).hasPrefix(#require(say.words.first)))
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "Help me say it", "Robin reads this and helps you say it when you meet.", "I feel sexy when ...",
                "Start with something small. If something is hard to say, we can say it together when we meet.",
                "The one who answers knows how it feels", "Say what you like first.",
                "What you write here is not sent to Alex unless you send it."),
            .spanish(
                "Ayúdame a decirlo", "Robin lo lee y te ayuda a decirlo cuando se vean.", "Me siento sexy cuando ...",
                "Empiecen por algo pequeño. Si les cuesta decir algo, lo hablamos en la cita.",
                "Quien responde sabe lo que siente", "Digan primero lo que les gusta.",
                "Lo que escribas aquí no se envía a Alex si tú no lo envías."),
        ])
    func `3: sharing is helped: help me say it, beginnings, two ground rules, the therapist's own words`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("first-talk")
            let sam = house.reader(house.sam, say.language)
            let jotting = try await sam.open(Route(.jot, talk, number: 1)).text
            let before = try await sam.open(Route(.prepare, talk)).text
            let page = try await sam.open(Route(.talk, talk))
            for words in say.words[..<3] { #expect(jotting.contains(words)) }
            #expect(before.contains("\(say.words[3]) Robin"))
            for words in say.words[3..<6] { #expect(page.text.contains(words)) }
            #expect(before.contains(say.words[6]))
            let rules = try #require(
                page.html.firstMatch(of: /<ul class="stack close">(.*?)<\/ul>/.dotMatchesNewlines()))
            #expect(rules.1.matches(of: /<li>/).count == 2)
        }
    }

    @Test(
        arguments: [
            InWords.english("When do you feel sexy?", "And when do you not feel sexy?"),
            .spanish("¿Cuándo te sientes sexy?", "¿Y cuándo no te sientes sexy?"),
        ])
    func `4: when you feel sexy and when you don't, in her own word`(say: InWords) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("first-talk")
            let sam = house.reader(house.sam, say.language)
            say.expect(on: try await sam.open(Route(.talk, talk)))
            let jotting = try await sam.open(Route(.jot, talk, number: 1))
            if jotting.path == "/lock" { try await sam.unlock() }
            #expect(sam.page.text.contains("sexy"))
            let pages = try await sam.everything()
            #expect(pages.count > 10)
            for page in pages {
                #expect(!page.text.lowercased().contains("sexual"), "\(page.heading)")
            }
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "Alex asks Sam: What do I do in bed that you like?",
                "Sam asks Alex: What do I do in bed that you like?",
                "Alex asks Sam: What do I do in bed that you don't like so much, and what would you like instead?",
                "Sam asks Alex: What do I do in bed that you don't like so much, and what would you like instead?"),
            .spanish(
                "Alex le pregunta a Sam: ¿Qué hago en la cama que te gusta?",
                "Sam le pregunta a Alex: ¿Qué hago en la cama que te gusta?",
                "Alex le pregunta a Sam: ¿Qué hago en la cama que no te gusta tanto, y qué preferirías?",
                "Sam le pregunta a Alex: ¿Qué hago en la cama que no te gusta tanto, y qué preferirías?"),
        ])
    func `5: what your partner does in bed that you like or don't, both ways round, likes first`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("first-talk")
            let page = try await house.reader(house.sam, say.language).open(Route(.talk, talk))
            let places = say.words.compactMap { page.text.firstRange(of: $0)?.lowerBound }
            #expect(places.count == say.words.count, "\(page.text)")
            #expect(places == places.sorted())
        }
    }

    @Test(arguments: [InWords.english("feeling close again"), .spanish("volver a sentirse cerca")])
    func `6: the first sentence of the welcome is about the bond, and the rest follows`(say: InWords) async throws {
        try await House.open { house in
            let robin = house.reader(house.robin)
            try await robin.open(.howIWork)
            try await robin.submit("Save", [("welcome-en", "")])
            let card = try await house.newCard(for: house.sam)
            let phone = house.stranger("new phone")
            phone.cookies["__Host-l"] = say.language
            try await phone.get("/card")
            let hello = try await phone.submit(nil, [("code", card)])
            let welcome = try #require(
                hello.html.firstMatch(of: /<blockquote[^>]*>(.*?)<cite>/.dotMatchesNewlines())?.1)
            let first = Markup.text(String(welcome)).prefix { $0 != "." }
            #expect(try first.contains(#require(say.words.first)))
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "Alex asks Sam: What did I do this week that made you feel loved and appreciated?",
                "Sam asks Alex: What did I do this week that made you feel loved and appreciated?",
                "Alex asks Sam: How else could I show you how much I value you?",
                "Sam asks Alex: How else could I show you how much I value you?",
                "For both of you: How can we put physical closeness first this week? Both of you answer."),
            .spanish(
                "Alex le pregunta a Sam: ¿Qué hice esta semana que te hizo sentir amor y aprecio?",
                "Sam le pregunta a Alex: ¿Qué hice esta semana que te hizo sentir amor y aprecio?",
                "Alex le pregunta a Sam: ¿De qué otra manera podría mostrarte cuánto te valoro?",
                "Sam le pregunta a Alex: ¿De qué otra manera podría mostrarte cuánto te valoro?",
                "Para ambas personas: ¿Cómo podemos dar prioridad a la cercanía física esta semana? Responden las dos personas."
            ),
        ])
    func `7: the second meeting may include the three questions, on the screen Robin turns`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let robin = house.reader(house.robin)
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            robin.cookies["__Host-l"] = say.language
            try await robin.open(Route(.sharedScreen, house.couple))
            try await robin.follow(link: say.language == "en" ? "Three questions" : "Tres preguntas")
            for (place, words) in say.words.enumerated() {
                #expect(robin.page.text.contains(words), "\(robin.page.text)")
                #expect(robin.page.forms.isEmpty)
                if place + 1 < say.words.count {
                    try await robin.follow(link: say.language == "en" ? "Next" : "Siguiente")
                }
            }
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "Alex asks Sam: What did I do this week that made you feel loved and appreciated? Sam answers. Alex listens",
                "Sam asks Alex: What did I do this week that made you feel loved and appreciated? Alex answers. Sam listens"
            ),
            .spanish(
                "Alex le pregunta a Sam: ¿Qué hice esta semana que te hizo sentir amor y aprecio? Sam responde. Alex escucha",
                "Sam le pregunta a Alex: ¿Qué hice esta semana que te hizo sentir amor y aprecio? Alex responde. Sam escucha"
            ),
        ])
    func `8: what have I done: asked by the doer and answered by the other, aloud`(say: InWords) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("three-questions")
            let page = try await house.reader(house.sam, say.language).open(Route(.talk, talk))
            say.expect(on: page)
            #expect(page.forms.map(\.action) == ["/leave"], "nothing is typed; it is said")
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "How else could I show you how much I value you?", "can make it a small intention for the week"),
            .spanish(
                "¿De qué otra manera podría mostrarte cuánto te valoro?",
                "puede convertirla en un propósito para la semana"),
        ])
    func `9: how else could I: the answer may become a small intention that next week's talk begins with`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("three-questions")
            let sam = house.reader(house.sam, say.language)
            say.expect(on: try await sam.open(Route(.talk, talk)))
            let after = try await sam.open(Route(.talkAfter, talk))
            let link = try #require(after.links.first { $0.href == (try? sam.address(Route(.intention))) })
            try await sam.get(link.href)
            try await sam.unlock()
            try await sam.submit(nil, [("intention", "Coffee in bed.")])
            house.clock.move(to: house.now + .days(7))
            let robin = house.browser(house.robin)
            try await robin.get("/lock")
            try await robin.unlock()
            let next = try await house.robinGives("three-questions", as: robin)
            try await sam.open(Route(.prepare, next))
            if sam.page.path == "/lock" { try await sam.unlock() }
            #expect(sam.page.text.contains("Coffee in bed."))
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "How can we put physical closeness first this week?",
                "If you like, agree on a time for the two of you.", "Set a time for the two of you", "Time together"),
            .spanish(
                "¿Cómo podemos dar prioridad a la cercanía física esta semana?",
                "Si quieren, acuerden un rato para la pareja.", "Elegir una hora para la pareja", "Tiempo en común"),
        ])
    func `10: how can we make it a priority: the answer may become a time set aside, in both calendars`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let talk = try await house.robinGives("three-questions")
            let (alex, sam) = (house.reader(house.alex, say.language), house.reader(house.sam, say.language))
            let page = try await sam.open(Route(.talk, talk))
            #expect(page.text.contains(say.words[0]) && page.text.contains(say.words[1]))
            #expect(!page.text.contains("{"), "every place is filled")
            try await sam.open(Route(.talkAfter, talk))
            try await sam.follow(link: say.words[2])
            #expect(sam.page.heading == say.words[3])
            try await sam.submit(nil, [("day", "2027-01-19"), ("hour", "20:30")])
            for browser in [alex, sam] {
                let week = try await browser.open(.week)
                #expect(
                    week.text.contains("\(say.words[3]) \(say.language == "en" ? "Tuesday 19" : "martes")"),
                    "\(week.text)")
                try await browser.follow(link: say.words[3])
                let file = try await browser.get(try browser.address(Route(.calendarFile, talk, number: 1)))
                #expect(file.html.contains("DTSTART:20270119T193000Z\r\n"))
            }
        }
    }
}
