import Casework
import HTTPTypes
import Homework
import Pages
import Synchronization
import Testing

@testable import Site

/// One person alone, two, or three: what the pages say of how many they are.
@Suite struct `One, two and three` {
    /// Words that speak to or of two.
    private static let ofTwo = [
        "en": [
            "both", "either", "neither", "the two", "two of you", "the other one", "the other person", "the other may",
            "the other read",
        ],
        "es": [
            "las dos", "los dos", "ambas", "ambos", "en pareja", "para la pareja", "la otra", "una de ustedes",
            "son dos",
        ],
    ]
    /// Words that speak to or of several.
    private static let ofSeveral = [
        "en": ["all of you", "all of them", "each of you", "each of them", "each other", "others", "together"],
        "es": ["ustedes", "todas", "las demás", "otras personas", "cada cual", "comunes", "en común", "acuérdenlo"],
    ]

    /// Pages that hold the library's own lines with names in them, which are written for two.
    private static let library: Set<Route.Kind> = [
        .evening, .cardPrint, .talk, .prepare, .jot, .answers, .tonight, .sheetRead, .seeAs, .printHomework,
        .reviewAssignment, .printEntry, .list,
    ]
    /// Pages about no couple, or about how many there will be.
    private static let ofNobody: Set<Route.Kind> = [
        .therapistBegin, .newCouple, .howIWork, .usualWay, .sentences, .clinicHelp, .therapistSettings,
        .therapistDigits, .therapistForget,
    ]

    /// The words of a list on the pages that the first member and the therapist read in a language, but for the lines
    /// of the library.
    private func found(
        _ words: [String: [String]], _ names: [String], _ language: String
    ) async throws -> Set<String> {
        let all = Found()
        let list = try #require(words[language])
        try await House.open(names: names) { house in
            let talk = try await house.giveTalk()
            // Touch is for nobody alone, and what one person alone reads of the library is written for one.
            let isAlone = names.count == 1
            let evenings = isAlone ? talk : try await house.openEvenings()
            let library = isAlone ? [] : Self.library
            let lines = house.linesOfTheLibrary(Language(code: language) ?? .english)
            let (alex, robin) = (house.reader(house.alex, language), house.reader(house.robin, language))
            func look(_ reader: Browser, _ route: Route) async throws {
                let page = try await reader.open(route)
                let text = lines.reduce(page.text) { $0.replacing($1, with: "") }
                let plain = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
                for word in list where plain.contains(" \(word) ") { all.add("\(route.kind): \(word)") }
            }
            for kind in Route.Kind.allCases where !library.union(Self.ofNobody).contains(kind) {
                let manner = kind.manner
                guard manner.reads == .page, kind.handler.show != nil, kind.area != .therapistSharedScreen else {
                    continue
                }
                let reader = kind.area == .therapistPrivate ? robin : alex
                switch manner.on {
                case .talk: try await look(reader, Route(kind, talk, number: manner.number))
                case .evening: try await look(reader, Route(kind, evenings, number: manner.number))
                default: try await look(reader, manner.route(kind, couple: house.couple))
                }
            }
            if isAlone {
                try await alex.open(.rest)
                try await alex.submit(nil, [("rest", "open")])
            } else {
                try await house.limitAndRest(by: alex)
            }
            for kind in [Route.Kind.couple, .liftLimit, .endRest, .openStep, .closeNow] {
                try await look(robin, Route(kind, house.couple))
            }
            try await look(robin, Route(.closeNow, house.couple, number: 1))
            try await look(alex, Route(.week))
        }
        return all.all
    }

    private final class Found: Sendable {
        private let words = Mutex<Set<String>>([])
        func add(_ word: String) { words.withLock { _ = $0.insert(word) } }
        var all: Set<String> { words.withLock { $0 } }
    }

    @Test(arguments: ["en", "es"])
    func `no page speaks to three or to one as to two`(language: String) async throws {
        for names in [["Alex", "Sam", "Kim"], ["Noor"]] {
            let found = try await found(Self.ofTwo, names, language)
            #expect(found == [])
        }
        // The search can find something.
        #expect(try await found(Self.ofTwo, ["Alex", "Sam"], language).count > 5)
    }

    @Test(arguments: ["en", "es"])
    func `no page speaks to one as to several`(language: String) async throws {
        let alone = try await found(Self.ofSeveral, ["Noor"], language)
        #expect(alone == [])
        #expect(try await found(Self.ofSeveral, ["Alex", "Sam", "Kim"], language).count > 5)
    }

    @Test(arguments: [["Noor"], ["Alex", "Sam"], ["Alex", "Sam", "Kim"]])
    func `the usual line is known as such, for however many it was said`(names: [String]) async throws {
        try await House.open(names: names) { house in
            let exercise = try house.exercise("first-talk")
            let robin = house.reader(house.robin, "es")
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit(nil, [("hour", "now")] + house.ticks(exercise))
            try await robin.submit("Dar esta tarea")
            #expect(try await house.table().homework.first?.assignment.hasUsualLine == true)
        }
    }

    @Test func `the pages of three name both others, and each may set an evening up`() async throws {
        try await House.open(names: ["Alex", "Sam", "Kim"]) { house in
            let evenings = try await house.openEvenings()
            let (alex, kim) = (house.browser(house.alex), house.browser(house.members[2]))
            let card = try await alex.open(Route(.evening, evenings, number: 1))
            #expect(card.text.contains("Only if each of you wants to, each time."))
            #expect(card.text.contains("Alex helps Sam and Kim get comfortable on the bed."))
            let tonight = try await alex.open(Route(.tonight, evenings, number: 1))
            #expect(tonight.text.contains("Alex touches. Talk as you go. Sam and Kim say what feels good"))
            #expect(tonight.text.contains("Sam and Kim touch. Talk as you go. Alex says what feels good"))
            let today = LocalClock("Europe/Madrid").day(of: house.now)
            try await kim.open(Route(.time, evenings, number: 1))
            #expect(kim.page.text.contains("Who sets it up? Kim Alex Sam"))
            try await kim.submit("Save", [("day", today.form), ("hour", "20:30"), ("arranger", "third")])
            #expect(try await house.table().homework.first?.evenings.first?.arranger == house.sam.person)
            #expect(try await alex.open(.week).text.contains("Sam sets it up."))
        }
    }

    @Test func `in a talk of three each asks one, and each is asked by one`() async throws {
        try await House.open(names: ["Alex", "Sam", "Kim"]) { house in
            let talk = try await house.giveTalk("three-questions")
            let page = try await house.browser(house.alex).open(Route(.talk, talk))
            for turn in ["Alex asks Sam:", "Sam asks Kim:", "Kim asks Alex:"] { #expect(page.text.contains(turn)) }
            let ids = page.html.matches(of: /<section class="screen" id="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            let ends = page.html.matches(of: /href="#([^"]+)"/).map { String($0.1) }.filter { $0 != "main" }
            #expect(Set(ends).isSubset(of: ids))
        }
    }

    @Test func `a third name stands behind a question, and makes a third card`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.newCouple)
            #expect(robin.page.text.contains("More than two?"))
            #expect(!robin.page.html.contains("<details open>"))
            let long = String(repeating: "K", count: 61)
            let fields = [("first", "Ana"), ("second", "Luz"), ("zone", "Europe/Madrid")]
            let refused = try await robin.submit("Make their cards", fields + [("third", long)])
            #expect(refused.html.contains("<details open>"))
            #expect(refused.form("Make their cards")?.fields.first { $0.name == "third" }?.value == long)
            let cards = try await robin.submit("Make their cards", fields + [("third", "Kim")])
            for name in ["Ana", "Luz", "Kim"] { #expect(cards.form("Make a new card for \(name)") != nil) }
            try await robin.open(.caseload)
            let brief = try await robin.follow(link: "Ana, Luz and Kim")
            #expect(brief.heading == "Ana, Luz and Kim")
            let columns = brief.html.matches(of: /<section class="sheet member" data-name="([^"]*)"/).map {
                String($0.1)
            }
            #expect(columns == ["Ana", "Luz", "Kim"])
            try await robin.open(.newCouple)
            try await robin.submit("Make their cards", [("first", "Noor"), ("zone", "Europe/Madrid")])
            try await robin.open(.caseload)
            #expect(try await robin.follow(link: "Noor").heading == "Noor")
        }
    }
}

extension House {
    /// Every line of the library that stands on a page as it is, the longest first.
    fileprivate func linesOfTheLibrary(_ language: Language) -> [String] {
        var lines: [String] = []
        for exercise in library.exercises {
            let (guide, text) = (exercise.guide[language], exercise.text[language])
            lines +=
                exercise.sources[language] + guide.cautions + guide.contraindications.map(\.text) + guide.prerequisites
                + guide.reasons.values
            lines += [guide.name, guide.purpose, text.title] + text.why + [text.why.joined(separator: " ")]
        }
        for programme in library.programmes.map({ $0.text[language] }) {
            lines += [programme.name, programme.purpose] + programme.pacing + programme.reasons.values
        }
        for course in library.courses.map({ $0.text[language] }) {
            lines += [course.name, course.purpose] + course.pacing + course.notes + course.reasons.values
        }
        lines += library.settingGuides[language].flatMap { [$0.label, $0.source] }
        lines += library.wording[language].limits.values
        return lines.sorted { $0.count > $1.count }
    }
}
