import Homework
import LibraryFiles
import Testing

@Suite struct CardTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    @Test func `the quiet school changes the words, the phrases and the music`() throws {
        var settings = EveningSettings.founding
        (settings.speaking, settings.aim, settings.music, settings.minutesEach) = (.quiet, .interest, .none, 15)
        let card = try shipped.foundingCard(settings: settings)
        #expect(card.says("Stay quiet", in: .talking))
        #expect(!card.says("all the way through", in: .talking))
        #expect(card.says("warm or cool, firm or light, smooth or rough", in: .aim))
        #expect(!card.says("enjoy", in: .aim))
        #expect(card.says("No music", in: .arranger))
        #expect(card.says("For 15 minutes, Alex", in: .touch))
        let uses = Set(try shipped.foundingHandout(settings: settings).phrases.map(\.use))
        #expect(uses == [.different, .always])
    }

    @Test func `R20: every setting changes the card`() throws {
        let changes: [(inout EveningSettings) -> Void] = [
            { $0.perWeek = 1 }, { $0.minutesEach = 20 }, { $0.setAside = 45 }, { $0.speaking = .brief },
            { $0.aim = .interest }, { $0.music = .none }, { $0.light = false }, { $0.sheets = false },
            { $0.shower = false }, { $0.first = .other }, { $0.ban = .strict }, { $0.ban = .none },
            { $0.way = .smaller }, { $0.way = .seated }, { $0.way = .clothed }, { $0.way = .noTouch },
            { $0.notPart.insert(.chest) },
        ]
        for language in Language.allCases {
            var seen: Set<EveningCard> = [try shipped.foundingCard(language)]
            for change in changes {
                var settings = EveningSettings.founding
                change(&settings)
                #expect(try seen.insert(shipped.foundingCard(language, settings: settings)).inserted)
            }
        }
    }

    @Test func `where no bed is made ready, none is spoken of`() throws {
        var settings = EveningSettings.founding
        settings.way = .seated
        let seated = try shipped.foundingCard(settings: settings)
        #expect(seated.lines(.touch)[0] == "Alex gets comfortable, and Sam too.")
        let easy = try shipped.exercise("easy-touch")
        #expect(!"\(shipped.library.handouts(easy).english.sections)".contains(" bed"))
    }

    @Test func `limits are joined in one order, whoever added them first`() throws {
        let handout = try shipped.library.handouts(shipped.exercise("two-evenings")).english
        let card = EveningCard(
            handout, limits: [.neck, .genitals, .chest], arranger: "Alex", other: "Sam", therapist: "Robin")
        #expect(card.lines(.notPart)[0] == "Leave these out this time: genitals, chest and breasts, neck.")
    }

    @Test func `without any limit no line speaks of one`() throws {
        let handout = try shipped.library.handouts(shipped.exercise("two-evenings")).english
        let card = EveningCard(handout, limits: [], arranger: "Alex", other: "Sam", therapist: "Robin")
        #expect(!card.says("leave these out", in: .notPart))
    }

    @Test func `a finished card holds both names and no placeholder, in every language and for every evening`() throws {
        for exercise in shipped.library.exercises where exercise.kind == .evening {
            for handout in [shipped.library.handouts(exercise).english, shipped.library.handouts(exercise).spanish] {
                let card = EveningCard(
                    handout, limits: exercise.settings?.notPart ?? [], arranger: "Alex", other: "Sam",
                    therapist: "Robin")
                let text = card.sections.flatMap { [$0.heading] + $0.lines }
                #expect(text.allSatisfy { $0.placeholders.isEmpty })
                #expect(text.joined().contains("Alex") && text.joined().contains("Sam"))
                #expect(
                    Set(card.sections.map(\.part)) == Set(CardPart.allCases).subtracting([.body, .question, .places]))
            }
        }
    }

    @Test func `R44: a handout keeps its text when the library changes`() throws {
        let before = try shipped.library.handouts(shipped.exercise("two-evenings"))
        let files = LibraryFolder.changing("en/two-evenings.yaml") {
            $0.replacing("Explore and enjoy.", with: "Explore.")
        }
        let later = try #require(LibraryReader.read(files: files).library)
        let exercise = try #require(ExerciseKey("two-evenings").flatMap(later.exercise))
        let after = later.handouts(exercise)
        #expect("\(before.english)".contains("Explore and enjoy."))
        #expect(after.english != before.english)
        #expect(after.spanish == before.spanish)
    }

    @Test func `a sheet of the therapist's own is a handout too`() {
        let sheet = Handout.sheet(language: .english, title: "A walk", lines: ["Go out."], question: "Where to?")
        #expect(sheet.sections.map(\.part) == [.body, .question])
        #expect(Handout.sheet(language: .spanish, title: "x", lines: ["y"], question: nil).sections.count == 1)
    }
}
