import Casework
import Homework
import Pages
import Testing

@testable import Site

/// One person alone: what is offered, what is refused, and how the pages speak.
@Suite struct `One person alone` {
    private func open(_ body: @escaping @Sendable (House) async throws -> Void) async throws {
        try await House.open(names: ["Noor"], body)
    }

    @Test func `the library offers what one person can do, and nothing else`() async throws {
        try await open { house in
            let page = try await house.reader(house.robin).open(Route(.library, house.couple))
            #expect(page.text.contains("First conversation"))
            for words in ["Three questions", "Sensate Focus, step 1"] { #expect(!page.text.contains(words)) }
        }
        try await House.open { house in
            let page = try await house.reader(house.robin).open(Route(.library, house.couple))
            for words in ["First conversation", "Three questions", "Sensate Focus"] {
                #expect(page.text.contains(words))
            }
        }
    }

    @Test(arguments: ["three-questions", "two-evenings", "close-and-still"])
    func `what two do together leads back to the library, with a sentence`(key: String) async throws {
        try await open { house in
            let exercise = try house.exercise(key)
            let robin = house.reader(house.robin)
            let page = try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            #expect(page.heading == "Choose from the library", "the library")
            #expect(page.text.contains("This homework is for a different number of people."))
        }
    }

    @Test func `it is refused whoever calls`() async throws {
        try await open { house in
            await #expect(throws: CaseError.refused(.notForSoMany)) { try await house.giveTalk("three-questions") }
            var assignment = Assignment()
            (assignment.id, assignment.from) = (AssignmentID(high: 0x7E57, low: 910), house.now)
            let forTwo = Give(
                assignment: assignment, handouts: house.library.handouts(try house.exercise("first-talk"), seats: 2))
            await #expect(throws: CaseError.refused(.notForSoMany)) { try await house.robin(does: forTwo) }
        }
    }

    @Test(
        arguments: [
            InWords.english(
                "A first talk with yourself", "For you: When do I feel sexy?", "What do I like in bed",
                "Enough for today That is fine. You can come back to it, or not.",
                "Thank you for taking this time for yourself."),
            .spanish(
                "Una primera conversación contigo", "¿Cuándo me siento sexy?", "¿Qué me gusta en la cama",
                "Hasta aquí por hoy Está bien así. Puedes retomarlo, o no.",
                "Gracias por tomarte este rato para ti."),
        ])
    func `the first talk is asked of oneself, and speaks of nobody else`(say: InWords) async throws {
        try await open { house in
            let exercise = try house.exercise("first-talk")
            let robin = house.reader(house.robin)
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            try await robin.submit(nil, [("hour", "now")] + house.ticks(exercise))
            try await robin.submit("Give this homework")
            let talk = try #require(try await house.table().homework.first).assignmentID
            let noor = house.reader(house.members[0], say.language)
            let week = try await noor.open(.week)
            #expect(week.text.contains(say.words[0]))
            let before = try await noor.open(Route(.prepare, talk))
            let page = try await noor.open(Route(.talk, talk))
            for words in say.words.dropFirst() { #expect(page.text.contains(words), "\(page.text)") }
            let paper = try await noor.open(Route(.cardPrint, talk, number: 1))
            #expect(before.text.contains(say.words[2]))
            let after = try await noor.open(Route(.talkAfter, talk))
            let ofOthers =
                say.language == "en"
                ? ["each other", "both", "We talked"]
                : ["pareja", "dense las gracias", "las dos personas", "hablaron", "ustedes"]
            for shown in [page, paper, before, after, week] {
                for words in ofOthers {
                    #expect(!shown.text.lowercased().contains(words.lowercased()), "\(words): \(shown.text)")
                }
            }
        }
    }

    @Test func `on the turned screen too`() async throws {
        try await open { house in
            let robin = house.reader(house.robin)
            try await robin.open(Route(.shareScreen, house.couple))
            try await robin.submit("Show the shared screen")
            let home = try await robin.open(Route(.sharedScreen, house.couple))
            #expect(home.text.contains("A first talk with yourself") && !home.text.contains("Three questions"))
            try await robin.follow(link: "A first talk with yourself")
            #expect(robin.page.text.contains("When do I feel sexy?"))
        }
    }
}
