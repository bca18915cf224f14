import Homework
import LibraryFiles
import Testing

/// The founding text, sentence by sentence, as far as the library alone can hold it: the evenings.
@Suite struct FoundingEveningTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    @Test(arguments: [Concern.anxiety, .performance, .desire, .arousal])
    func `11: anxiety, performance, desire and arousal lead to Sensate Focus, with the reason`(_ concern: Concern) {
        for language in Language.allCases {
            let lead = shipped.library.leads(from: concern, in: language).first
            #expect(lead?.key.text == "sensate-focus")
            #expect(lead?.isProgramme == true)
            #expect((lead?.reason.words.count ?? 0) > 8)
        }
    }

    @Test func `12: genitals, oral and anal sex and intercourse are left out, and nothing more`() throws {
        let settings = try #require(shipped.exercise("two-evenings").settings)
        #expect(settings == .founding)
        #expect(settings.notPart == [.genitals, .oral, .anal, .intercourse])
        #expect(
            try shipped.foundingCard().lines(.notPart)[0]
                == "Leave these out this time: genitals, oral sex, anal sex, intercourse.")
    }

    @Test func `13: two evenings in a week, an hour or more`() throws {
        let card = try shipped.foundingCard()
        #expect(card.says("Two evenings this week", in: .times))
        #expect(card.says("Keep an hour free, or more", in: .times))
        #expect(try shipped.foundingCard(.spanish).says("una hora o más", in: .times))
    }

    @Test func `14: one sets up the first date and the other the second`() throws {
        #expect(try shipped.foundingCard().says("One of you sets up the first date, the other the second", in: .times))
        let spanish = "Una persona prepara la primera velada y la otra la segunda"
        #expect(try shipped.foundingCard(.spanish).says(spanish, in: .times))
    }

    @Test func `15: clean sheets, nice light and pleasant music stand in the arranger's own list`() throws {
        let card = try shipped.foundingCard()
        #expect(card.sections.first { $0.part == .arranger }?.heading == "Alex gets ready")
        #expect(
            card.lines(.arranger).prefix(3)
                == ["Clean sheets.", "Nice, soft light.", "Pleasant music. Alex picks it."])
    }

    @Test func `16: each takes a shower, to relax`() throws {
        #expect(try shipped.foundingCard().lines(.each)[0] == "A shower, to relax.")
        #expect(try shipped.foundingCard(.spanish).lines(.each)[0] == "Una ducha, para relajarse.")
    }

    @Test func `17: the one who sets it up helps the other get comfortable on the bed`() throws {
        #expect(try shipped.foundingCard().lines(.touch)[0] == "Alex helps Sam get comfortable on the bed.")
        #expect(try shipped.foundingCard(.spanish).lines(.touch)[0] == "Alex ayuda a Sam a ponerse a gusto en la cama.")
    }

    @Test func `18: half an hour of exploring and enjoying the feeling of touching`() throws {
        #expect(
            try shipped.foundingCard().lines(.touch)[1]
                == "For half an hour, Alex explores and enjoys the feeling of touching Sam.")
    }

    @Test func `19: after half an hour the two change over`() throws {
        #expect(try shipped.foundingCard().lines(.touch)[2].hasPrefix("Then change over."))
        #expect(try shipped.foundingCard(.spanish).lines(.touch)[2].hasPrefix("Después cambien de turno."))
    }

    @Test func `20: it is not a massage`() throws {
        #expect(try shipped.foundingCard().says("not a massage", in: .aim))
        #expect(try shipped.foundingCard(.spanish).says("no es un masaje", in: .aim))
    }

    @Test func `21: enjoyment in touching and being touched, without expectation, are both said`() throws {
        let card = try shipped.foundingCard()
        #expect(card.says("Find out what you enjoy, touching and being touched", in: .aim))
        #expect(card.says("Nothing has to happen", in: .aim))
    }

    @Test func `22: the card says to talk throughout`() throws {
        #expect(try shipped.foundingCard().says("Talk all the way through", in: .talking))
        #expect(try shipped.foundingCard(.spanish).says("Hablen todo el tiempo", in: .talking))
    }

    @Test func `23: what you like and what you don't, with words to say at hand`() throws {
        let card = try shipped.foundingCard()
        #expect(card.says("what you like and what you don't, what feels good and what doesn't", in: .talking))
        let phrases = try shipped.foundingHandout().phrases
        for use in PhraseUse.allCases { #expect(phrases.contains { $0.use == use }) }
        // Among words that look like buttons and are none, this one would be pressed: the screen has a button for it.
        for language in Language.allCases {
            let texts = try shipped.foundingHandout(language).phrases.map(\.text)
            #expect(texts.count == 16 && !texts.contains { ["Stop.", "Para."].contains($0) })
        }
    }

    @Test func `24: later steps stand in the therapist's plan, the last two only if added, none on an earlier card`()
        throws
    {
        let programme = try shipped.sensateFocus()
        #expect(programme.plan().map(\.number) == [0, 1, 2, 3, 4])
        #expect(programme.plan(adding: [5]).map(\.number) == [0, 1, 2, 3, 4, 5])
        #expect(programme.plan(adding: [5, 6]).map(\.number) == [0, 1, 2, 3, 4, 5, 6])
        let genitalsAllowed = try programme.steps.filter {
            let settings = try #require(shipped.library.exercise($0.exercise)?.settings)
            return !settings.notPart.contains(.genitals)
        }
        #expect(genitalsAllowed.map(\.number) == [3, 4, 5, 6])
        let intercourseAllowed = try programme.steps.filter {
            let exercise = try #require(shipped.library.exercise($0.exercise))
            let settings = try #require(exercise.settings)
            #expect(settings.notPart.contains(.intercourse), "nothing goes inside until the couple has chosen it")
            return exercise.asksPenetration && !settings.meaning(.all).notPart.contains(.intercourse)
        }
        #expect(intercourseAllowed.map(\.number) == [5, 6])
        let titles = try programme.steps.map { try #require(shipped.library.exercise($0.exercise)).text.english.title }
        let first = try "\(shipped.foundingCard())"
        for later in titles[2...] { #expect(!first.contains(later)) }
    }

    @Test func `25: every card begins with both wanting to, and a stop that holds`() {
        for exercise in shipped.library.exercises {
            let handout = shipped.library.handouts(exercise).english
            let who = exercise.kind == .practice ? "you" : "you both"
            #expect(
                handout.sections.first?.lines == ["Only if \(who) want to, each time. It is fine not to do it."])
            // Nothing is done on a sheet that could be stopped.
            #expect(handout.sections.contains { $0.part == .stop } == (![.sheet, .list].contains(exercise.kind)))
        }
    }

    @Test func `26: willingness is kept up by a why of the couple's own`() throws {
        let handout = try shipped.library.handouts(shipped.exercise("two-evenings")).english
        let card = EveningCard(
            handout, limits: [], arranger: "Alex", other: "Sam", therapist: "Robin",
            ourWhy: ["To be near each other without a test."])
        #expect(card.ourWhy == ["To be near each other without a test."])
    }

    @Test func `29: hope over the long term is said, and no evening is graded`() throws {
        #expect(try shipped.exercise("two-evenings").text.english.why[1].hasPrefix("With time,"))
        #expect(try shipped.exercise("two-evenings").text.spanish.why[1].hasPrefix("Con el tiempo,"))
    }
}
