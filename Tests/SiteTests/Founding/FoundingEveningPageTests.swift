import Homework
import Pages
import Testing

@testable import Site

/// The founding text, sentence by sentence, on the rendered page: the evenings as the founding text has them.
@Suite struct `The founding text on the page: evenings` {
    /// What each says in both languages, on the card of the first evening as Sam reads it.
    private func card(
        _ languages: [InWords], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            for say in languages {
                let sam = house.reader(house.sam, say.language)
                say.expect(
                    on: try await sam.open(Route(.evening, evening, number: 1)), sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `12: without touching the genitals, oral or anal sex or intercourse, and nothing more`() async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let left = [
                "en": ["genitals", "oral sex", "anal sex", "intercourse"],
                "es": ["genitales", "sexo oral", "sexo anal", "coito"],
            ]
            for (language, names) in left {
                let sam = house.reader(house.sam, language)
                let heading = language == "en" ? "Not part of this week" : "No forma parte de esta semana"
                for kind in [Route.Kind.evening, .limits, .tonight] {
                    let page = try await sam.open(Route(kind, evening, number: 1))
                    #expect(page.items(under: heading) == names, "\(kind) \(language)")
                }
            }
        }
    }

    @Test(
        arguments: [
            InWords.english("Two evenings this week.", "Keep an hour free, or more", "first evening", "second evening"),
            .spanish("Dos veladas esta semana.", "Reserven una hora o más", "primera velada", "segunda velada"),
        ])
    func `13: two evenings over the next week, an hour or more`(say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            let card = try await sam.open(Route(.evening, evening, number: 1))
            #expect(card.text.contains(say.words[0]) && card.text.contains(say.words[1]))
            let week = try await sam.open(.week)
            let rows = week.links.map(\.words).filter { $0.contains(say.language == "en" ? "evening" : "velada") }
            #expect(rows.count == 2)
            #expect(rows.first?.contains(say.words[2]) == true && rows.last?.contains(say.words[3]) == true)
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "One of you sets up the first date, the other the second.", "Alex sets this one up.",
                "Sam sets this one up.", "The first evening No time yet Alex sets it up.",
                "The second evening No time yet You will set it up."),
            .spanish(
                "Una persona prepara la primera velada y la otra la segunda.", "Esta la prepara Alex.",
                "Esta la prepara Sam.", "La primera velada Todavía no hay hora La prepara Alex.",
                "La segunda velada Todavía no hay hora La preparas tú."),
        ])
    func `14: one of you arranges the first date, the other the second`(say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            let first = try await sam.open(Route(.evening, evening, number: 1)).text
            let second = try await sam.open(Route(.evening, evening, number: 2)).text
            #expect(first.contains("\(say.words[0]) \(say.words[1])"))
            #expect(second.contains("\(say.words[0]) \(say.words[2])"))
            let week = try await sam.open(.week).text
            #expect(week.contains(say.words[3]) && week.contains(say.words[4]))
            let pages = try await sam.everything()
            #expect(pages.count > 10)
            for page in pages {
                for word in ["occasion", "ocasión", "arranger"] { #expect(!page.text.contains(word)) }
            }
        }
    }

    @Test func `15: clean sheets, nice lighting and pleasant music, in the list of whoever arranges it`() async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam)
            for (place, name) in [(UInt32(1), "Alex"), (2, "Sam")] {
                let card = try await sam.open(Route(.evening, evening, number: place))
                let own = "Clean sheets. Nice, soft light. Pleasant music. \(name) picks it."
                #expect(card.tasks(of: "\(name) gets ready").hasPrefix(own))
                #expect(!card.tasks(of: "Each of you").isEmpty)
                for thing in ["sheets", "light", "music"] { #expect(!card.tasks(of: "Each of you").contains(thing)) }
            }
            let card = try await house.reader(house.alex, "es").open(Route(.evening, evening, number: 1))
            let own = "Sábanas limpias. Una luz bonita y suave. Música agradable. La elige Alex."
            #expect(card.tasks(of: "Alex prepara").hasPrefix(own))
        }
    }

    @Test func `16: each takes a shower, to relax`() async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let english = try await house.reader(house.sam).open(Route(.evening, evening, number: 1))
            #expect(english.tasks(of: "Each of you").hasPrefix("A shower, to relax. "))
            let spanish = try await house.reader(house.sam, "es").open(Route(.evening, evening, number: 1))
            #expect(spanish.tasks(of: "Cada persona").hasPrefix("Una ducha, para relajarse. "))
        }
    }

    @Test func `17: whoever arranges it helps the other get comfortable on the bed`() async throws {
        try await card([
            .english("Alex helps Sam get comfortable on the bed."),
            .spanish("Alex ayuda a Sam a ponerse a gusto en la cama."),
        ])
    }

    @Test func `18: half an hour exploring and enjoying the feeling of touching`() async throws {
        try await card([
            .english("For half an hour, Alex explores and enjoys the feeling of touching Sam."),
            .spanish("Durante media hora, Alex explora y disfruta la sensación de tocar a Sam."),
        ])
    }

    @Test(
        arguments: [
            InWords.english("Then change over.", "Change over", "Sam touches."),
            .spanish("Después cambien de turno.", "Cambiar de turno", "Sam toca."),
        ])
    func `19: after a half hour, switch`(say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            #expect(try await sam.open(Route(.evening, evening, number: 1)).text.contains(say.words[0]))
            let tonight = try await sam.open(Route(.tonight, evening, number: 1))
            #expect(tonight.html.contains("data-half=\"30\""))
            #expect(tonight.links.contains { $0.href == "#two" && $0.words == say.words[1] })
            #expect(tonight.text.contains(say.words[2]))
        }
    }

    @Test(arguments: [InWords.english("It is not a massage"), .spanish("No es un masaje")])
    func `20: the purpose is not to give your partner a massage`(say: InWords) async throws {
        try await onCardAndTonight(say)
    }

    @Test(
        arguments: [
            InWords.english("Find out what you enjoy, touching and being touched. Nothing has to happen."),
            .spanish("Descubre qué disfrutas al tocar y cuando te tocan. No hace falta que pase nada."),
        ])
    func `21: find enjoyment in touching and being touched, without expectation`(say: InWords) async throws {
        try await onCardAndTonight(say)
    }

    private func onCardAndTonight(_ say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            for kind in [Route.Kind.evening, .tonight] {
                say.expect(on: try await sam.open(Route(kind, evening, number: 1)))
            }
        }
    }

    @Test(
        arguments: [
            InWords.english("Talk all the way through", "Talk as you go. Sam says what feels good, and what does not."),
            .spanish("Hablen todo el tiempo", "Hablen mientras tanto. Sam dice qué se siente bien y qué no."),
        ])
    func `22: talk throughout the date: on the card and in the evening itself`(say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            #expect(try await sam.open(Route(.evening, evening, number: 1)).text.contains(say.words[0]))
            #expect(try await sam.open(Route(.tonight, evening, number: 1)).text.contains(say.words[1]))
        }
    }

    @Test func `22: where the therapist wants quiet, the evening itself does not ask to talk`() async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings("two-evenings", [("speaking", "3"), ("aim", "2")])
            let tonight = try await house.reader(house.sam).open(Route(.tonight, evening, number: 1))
            #expect(tonight.text.contains("You can be quiet. Sam says so if something does not feel right."))
            #expect(!tonight.text.contains("Talk as you go") && !tonight.text.contains("enjoy"))
        }
    }

    @Test(
        arguments: [
            InWords.english("what you like and what you don't, what feels good and what doesn't", "Stay there."),
            .spanish("qué les gusta y qué no, qué se siente bien y qué no", "Quédate ahí."),
        ])
    func `23: what you like and don't like: words to say, read beforehand and in view during it`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            #expect(try await sam.open(Route(.evening, evening, number: 1)).text.contains(say.words[0]))
            let beforehand = try await sam.open(Route(.wordsToSay, evening, number: 1))
            let tonight = try await sam.open(Route(.tonight, evening, number: 1))
            let list = try #require(
                beforehand.html.firstMatch(of: /<ul class="words">(.*?)<\/ul>/.dotMatchesNewlines())
            ).1
            let words = list.matches(of: /<li>(.*?)<\/li>/).map { Markup.text(String($0.1)) }
            #expect(words.contains(say.words[1]) && words.count > 10)
            for turn in ["id=\"one\"", "id=\"two\""] {
                let start = try #require(tonight.html.firstRange(of: turn))
                let screen = tonight.html[start.upperBound...]
                let end = try #require(screen.firstRange(of: "</section>")).lowerBound
                let shown = Markup.text(String(screen[..<end]))
                // The words that change over, pause and end it are said by the buttons.
                let exercise = try house.exercise("two-evenings")
                let language = try #require(Language(code: say.language))
                let phrases = house.library.handouts(exercise)[language].phrases
                let said = phrases.filter { $0.use != .always }.map(\.text)
                #expect(Set(said).isSubset(of: words) && words.count - said.count == 3)
                for word in said { #expect(shown.contains(word), "\(word)") }
            }
        }
    }

    @Test func `24: later steps stand in the therapist's plan, the last two only if added`() async throws {
        try await House.open { house in
            let robin = house.reader(house.robin)
            let page = try await robin.open(Route(.library, house.couple))
            let groups = page.html.split(separator: "<h2>").dropFirst().map { Markup.text(String($0)) }
            let plan = try #require(groups.first { $0.hasPrefix("Sensate Focus") })
            let added = try #require(groups.first { $0.hasPrefix("Extra steps, only if you add them") })
            for step in 0...4 { #expect(plan.contains("Sensate Focus, step \(step):")) }
            for step in 5...6 {
                #expect(!plan.contains("Sensate Focus, step \(step):"))
                #expect(added.contains("Sensate Focus, step \(step):"))
            }
        }
    }

    @Test(arguments: ["en", "es"])
    func `24: none of the later steps is shown to the couple before it opens`(language: String) async throws {
        try await House.open { house in
            let programme = try #require(ExerciseKey("sensate-focus").flatMap(house.library.programme))
            func read(_ when: String) async throws -> [Shown] {
                var pages: [Shown] = []
                for member in house.members {
                    pages += try await house.reader(member, language, purpose: when).everything()
                }
                return pages
            }
            func found(_ step: UInt8, in pages: [Shown]) throws -> Bool {
                let exercise = try #require(
                    programme.steps.first { $0.number == step }.flatMap { house.library.exercise($0.exercise) })
                let text = exercise.text[language == "en" ? .english : .spanish]
                let said = [text.title] + text.why + (text.evening?.touch ?? [])
                return pages.contains { page in said.contains { page.text.contains($0) } }
            }
            try await house.robinGivesEvenings()
            let first = try await read("first")
            #expect(try found(1, in: first), "what is open is found")
            for step in UInt8(2)...6 { #expect(try !found(step, in: first), "step \(step)") }
            try await house.robinGivesEvenings("all-of-you")
            let later = try await read("later")
            #expect(try found(3, in: later), "a step is found once it opens")
            for step in UInt8(4)...6 { #expect(try !found(step, in: later), "step \(step)") }
        }
    }

    @Test func `25: only when both parties are ready`() async throws {
        try await House.open { house in
            let first = try await house.robinGivesEvenings("two-evenings", [("asksNext", "yes")])
            let (alex, robin) = (house.reader(house.alex), house.reader(house.robin))
            let next = try house.exercise("two-evenings-guided")
            try await alex.open(Route(.readiness, first))
            try await alex.submit("Send", [("next", "like")])
            let before = try await house.reader(house.sam, purpose: "before").everything().map(\.text)
            try await robin.open(Route(.give, house.couple, number: next.key.number))
            try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(next))
            try await robin.submit("Give this homework")
            #expect(robin.page.text.contains("You cannot open this step yet"))
            #expect(robin.page.text.contains("Sam has not answered about this step"))
            #expect(robin.page.form("Open this step") == nil)
            #expect(try await house.reader(house.sam, purpose: "after").everything().map(\.text) == before)
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 1)

            let sam = house.reader(house.sam)
            try await sam.unlock()
            try await sam.open(Route(.readiness, first))
            #expect(sam.page.text.contains("New steps open only when you meet Robin."))
            try await sam.submit("Send", [("next", "try")])
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 1, "words open nothing")
            try await robin.open(Route(.openStep, house.couple, number: next.key.number))
            try await robin.submit("Open this step", [("hour", "now")])
            try await robin.submit("Give this homework")
            #expect(try await house.table().present("sensate-focus")?.moved.step.number == 2)
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "Do you want to try this? I’d like to I’m willing Not sure Rather not",
                "Do you think you can do it this week? Yes Maybe Probably not", "Our why To be near each other.",
                "Only if you both want to, each time. It is fine not to do it."),
            .spanish(
                "¿Quieres probar esto? Me gustaría", "¿Crees que podrán esta semana? Sí",
                "Nuestro porqué To be near each other.",
                "Solo si ambas personas quieren, cada vez. Si no lo hacen, no pasa nada."),
        ])
    func `26: willingness is asked in words, without a grade, and nurtured`(say: InWords) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            try await sam.open(.week)
            try await sam.follow(link: say.language == "en" ? "Do you want to try this?" : "probar esto")
            #expect(sam.page.text.contains(say.words[0]) && sam.page.text.contains(say.words[1]))
            #expect(sam.page.text.firstMatch(of: /[0-9]/) == nil)
            try await sam.open(.why)
            let share = try #require(sam.page.forms.first { $0.names.contains("line") }?.buttons.last)
            try await sam.submit(share, [("line", "To be near each other.")])
            try await sam.submit()
            let card = try await house.reader(house.alex, say.language).open(Route(.evening, evening, number: 1))
            #expect(card.text.contains(say.words[2]) && card.text.contains(say.words[3]))
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "With time, this kind of touch makes closeness feel easy",
                "15 January How did you feel during it? Tense. First."),
            .spanish(
                "Con el tiempo, este contacto hace que la cercanía vuelva a ser fácil",
                "15 de enero ¿Cómo te sentiste durante la velada? Con nervios. First."
            ),
        ])
    func `29: success is expected over the long term: hope on the card, our why, and looking back`(
        say: InWords
    ) async throws {
        try await House.open { house in
            let evening = try await house.robinGivesEvenings()
            let sam = house.reader(house.sam, say.language)
            #expect(try await sam.open(Route(.evening, evening, number: 1)).text.contains(say.words[0]))
            for (ease, line) in [("tense", "First."), ("easy", "Second.")] {
                try await sam.open(Route(.note, evening))
                try await sam.submit(nil, [("ease", ease), ("line", line), ("copy", "yes")])
                house.clock.move(minutes: 1)
            }
            let back = try await sam.open(.lookingBack).text
            #expect(back.contains(say.words[1]))
            let (first, second) = (back.firstRange(of: "First."), back.firstRange(of: "Second."))
            #expect(try #require(first).lowerBound < #require(second).lowerBound, "in order of time")
        }
    }
}
