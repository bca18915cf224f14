import Homework
import LibraryFiles
import Testing

/// What every card of touch says, over the shipped library and both languages.
@Suite struct TouchCardTests {
    let shipped: Shipped
    private static let goneQuiet = Localized(
        english: "If one of you goes quiet or still, stop and ask. If there is no answer, that is a no.",
        spanish: "Si una persona se queda callada o quieta, deténganse y pregunten. Si no hay respuesta, es un no.")
    private static let twoMen = Penetration(enters: [.penis, .fingers], places: [.anus])

    init() throws { shipped = try Shipped() }

    private var evenings: [Exercise] { shipped.library.exercises.filter { $0.kind == .evening } }

    private func card(
        _ exercise: Exercise, _ language: Language, _ settings: EveningSettings? = nil, news: News? = nil
    ) throws -> EveningCard {
        let settings = try #require(settings ?? exercise.settings)
        return EveningCard(
            shipped.library.handouts(exercise, settings: settings)[language], limits: settings.notPart,
            arranger: "Tom", other: "Luis", therapist: "Robin", news: news)
    }

    private func step(_ key: String, _ means: Penetration) throws -> (Exercise, EveningSettings) {
        let exercise = try shipped.exercise(key)
        return (exercise, try #require(exercise.settings).meaning(means))
    }

    @Test func `every card says what to do when one goes quiet, in every way and under every rule of speaking`() throws
    {
        #expect(evenings.count >= 17)
        for exercise in evenings {
            for language in Language.allCases {
                for way in EveningWay.allCases {
                    for speaking in SpeakingRule.allCases {
                        var settings = try #require(exercise.settings)
                        (settings.way, settings.speaking) = (way, speaking)
                        let lines = try card(exercise, language, settings).lines(.stop)
                        #expect(lines.contains(Self.goneQuiet[language]), "\(exercise.key.text)")
                    }
                }
            }
        }
    }

    @Test(arguments: ["en", "es"])
    func `without that sentence there is no library`(language: String) {
        let files = LibraryFolder.changing("\(language)/card.yaml") { text in
            text.split(separator: "\n").filter { !$0.hasPrefix("gone-quiet:") }.joined(separator: "\n")
        }
        #expect(LibraryReader.read(files: files).library == nil)
    }

    @Test(arguments: ["close-and-still", "close-and-moving"])
    func `steps 5 and 6 say pain, lubricant and protection`(key: String) throws {
        let (exercise, settings) = try step(key, Self.twoMen)
        let english = try card(exercise, .english, settings)
        #expect(
            english.lines(.stop).contains("If it hurts, stop and come apart. Do not try again tonight. Tell Robin."))
        #expect(english.says("plenty of water-based lubricant", in: .touch))
        #expect(english.says("no oil with condoms", in: .touch))
        #expect(english.lines(.touch).contains("Use the protection you agreed on."))
        let spanish = try card(exercise, .spanish, settings)
        #expect(spanish.says("Si duele, deténganse y sepárense.", in: .stop))
        #expect(spanish.says("Cuéntenselo a Robin.", in: .stop))
        #expect(spanish.says("mucho lubricante a base de agua", in: .touch))
        #expect(spanish.says("Con condones no usen aceite", in: .touch))
        #expect(spanish.lines(.touch).contains("Usen la protección que acordaron."))
    }

    @Test func `step 3 says no oil with condoms too`() throws {
        let exercise = try shipped.exercise("all-of-you")
        #expect(try card(exercise, .english).says("no oil with condoms", in: .touch))
        #expect(try card(exercise, .spanish).says("con condones no usen aceite", in: .touch))
    }

    @Test func `nobody is told that they asked for it`() throws {
        for exercise in evenings {
            for (language, words) in [(Language.english, "asked for"), (.spanish, "pidieron")] {
                let card = try card(exercise, language)
                #expect(!"\(card)".lowercased().contains(words))
            }
        }
    }

    @Test(arguments: ["close-and-still", "close-and-moving"])
    func `two men at steps 5 and 6 read what they chose, and of no other body`(key: String) throws {
        let (exercise, settings) = try step(key, Self.twoMen)
        let english = try card(exercise, .english, settings, news: News(included: [], goesInside: true))
        #expect(english.says("For you, inside means: a penis or fingers, in the anus.", in: .touch))
        #expect(!"\(english)".contains("vagina") && !"\(english)".contains("Nothing goes inside"))
        let left = ["close-and-still": "oral sex, moving while inside", "close-and-moving": "oral sex"]
        #expect(english.lines(.notPart)[0] == "Leave these out this time: \(try #require(left[key])).")
        let spanish = try card(exercise, .spanish, settings)
        #expect(spanish.says("Para ustedes, dentro significa: un pene o dedos, en el ano.", in: .touch))
        #expect(!"\(spanish)".contains("vagina"))
    }

    @Test func `two women, and whoever wants nothing inside, can do step 5 as well`() throws {
        let (exercise, settings) = try step("close-and-still", Penetration(enters: [.toy], places: [.vagina]))
        let women = try card(exercise, .english, settings)
        #expect(women.says("For you, inside means: a toy, in the vagina.", in: .touch))
        #expect(!"\(women)".contains("penis") && !"\(women)".contains("anus"))
        #expect(women.lines(.notPart)[0].contains("anal sex, intercourse"))
        for language in Language.allCases {
            let nothing = try card(exercise, language, try step("close-and-still", .none).1)
            let said = language == .english ? "Nothing goes inside in these evenings." : "nada entra en el cuerpo"
            #expect(nothing.says(said, in: .touch))
            #expect(!nothing.says(language == .english ? "lets the other inside" : "recibe a la otra", in: .touch))
            #expect(!nothing.says(language == .english ? "If it hurts" : "Si duele", in: .stop))
        }
    }

    @Test func `only steps with penetration ask, and nothing goes inside until somebody has chosen`() throws {
        #expect(
            evenings.filter(\.asksPenetration).map(\.key.text).sorted() == [
                "close-and-moving", "close-and-still", "hand-over-hand", "on-your-word", "stop-start-moving",
                "stop-start-still",
            ])
        for exercise in evenings where exercise.asksPenetration {
            #expect(exercise.settings?.mayEnter.isNone == true)
            let read = LibraryFolder.changing("en/\(exercise.key.text).yaml") {
                $0.replacing("not-part: [oral", with: "not-part: [anal, oral")
            }
            #expect(LibraryReader.read(files: read).problems.contains { $0.reason == .followsFromPenetration })
        }
    }

    @Test func `steps 4 to 6 have a part for both at once`() throws {
        let steps = try shipped.sensateFocus().steps.map { try #require(shipped.library.exercise($0.exercise)) }
        #expect(
            steps.map(\.together) == [.notYet, .notYet, .notYet, .notYet, .touching, .lyingStill, .moving])
        #expect(try shipped.library.handouts(shipped.exercise("close-and-still")).english.together == .lyingStill)
    }

    @Test func `every step says what is new in it while it is new, and only then`() throws {
        for exercise in evenings {
            for (language, word) in [(Language.english, "New: "), (.spanish, "Nuevo: ")] {
                let opened = try card(exercise, language, news: News(included: [], goesInside: false))
                #expect(!opened.news.isEmpty && opened.news.allSatisfy { $0.hasPrefix(word) }, "\(exercise.key.text)")
                #expect(opened.news.allSatisfy { $0.placeholders.isEmpty })
                #expect(try card(exercise, language).news.isEmpty)
            }
        }
    }

    @Test func `what is new names what was left out before, unless somebody has left it out since`() throws {
        let exercise = try shipped.exercise("all-of-you")
        let handout = shipped.library.handouts(exercise).english
        func news(_ limits: Set<Limit>) -> [String] {
            EveningCard(
                handout, limits: limits, arranger: "Alex", other: "Sam", therapist: "Robin",
                news: News(included: [.genitals, .chest], goesInside: false)
            ).news
        }
        #expect(news([.oral]).contains("New: this can be part of it too: genitals, chest and breasts."))
        #expect(news([.oral, .chest]).contains("New: this can be part of it too: genitals."))
        #expect(!"\(news([.oral, .chest, .genitals]))".contains("part of it too"))
        let (still, settings) = try step("close-and-still", Self.twoMen)
        let inside = try card(still, .english, settings, news: News(included: [], goesInside: true)).news
        #expect(
            inside.contains { $0.contains("this can go inside: a penis or fingers, in the anus") })
        let again = try card(still, .english, settings, news: News(included: [], goesInside: false)).news
        #expect(!again.contains { $0.contains("inside") })
    }
}
