import Casework
import Homework
import Pages
import Testing

@testable import Site

/// What the therapist looks at as the couple will read it speaks the couple's language.
@Suite struct `What the couple will read` {
    /// The paper of a page, with its marks.
    private func paper(_ page: Shown) throws -> String {
        String(try #require(page.html.firstMatch(of: /<article class="handout".*?<\/article>/.dotMatchesNewlines())).0)
    }

    @Test func `is seen as they see it, in their language, under a line in the therapist's`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let look = Route(.seeAs, house.couple, number: 2)
            try await house.giveTalk()
            #expect(try await robin.open(look).text.contains("Pause homework"), "nobody said a language")
            try await house.robin(does: SpeakLanguage(language: "es"))
            let week = try await robin.open(look)
            #expect(week.heading == "Preview Sam's phone" && week.text.contains("Pausar la tarea"))
            #expect(week.html.contains("<html lang=\"es\""))
            #expect(week.html.contains("<header class=\"looking\" lang=\"en\">"))
            #expect(week.links.contains { $0.words.contains("Alex") && $0.words.contains("Sam") }, "its own way back")

            try await house.openEvenings()
            let evening = try #require(ExerciseKey("two-evenings").flatMap(house.library.exercise))
            #expect(try await robin.open(look).text.contains("Tus páginas privadas"), "this week first")
            let card = try await robin.follow(link: evening.text[.spanish].title).text
            #expect(card.contains(evening.text[.spanish].why[0]), "\(card)")
            #expect(!card.contains(evening.text[.english].why[0]))
            // By day and by night, and nothing of either can be pressed.
            let phones = robin.page.html.matches(of: /<div class="phone( dark)?" inert>/)
            #expect(phones.count == 2 && phones.count { $0.1 != nil } == 1)
        }
    }

    @Test func `is printed from a link of its own for each homework, in their language`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await house.robin(does: SpeakLanguage(language: "es"))
            try await house.giveTalk()
            let brief = Route(.couple, house.couple)
            #expect(try await robin.open(brief).links.filter { $0.words.contains("Print") }.count == 1)
            try await house.openEvenings()
            for key in ["first-talk", "two-evenings"] {
                let exercise = try #require(ExerciseKey(key).flatMap(house.library.exercise))
                try await robin.open(brief)
                let sheet = try await robin.follow(link: "Print the homework: \(exercise.text[.english].title)")
                #expect(sheet.text.contains("Print this page with your browser"))
                let paper = try paper(sheet)
                #expect(paper.contains("lang=\"es\""))
                let words = Markup.text(paper)
                #expect(words.contains(exercise.text[.spanish].title) && words.contains(exercise.text[.spanish].why[0]))
                #expect(words.contains("Solo si"), "\(words)")
            }
            #expect(try await robin.open(Route(.printHomework, house.couple, number: 3)).heading == "Alex and Sam")
        }
    }

    @Test func `is looked over in their language before it is given`() async throws {
        try await House.open { house in
            try await house.robin(does: SpeakLanguage(language: "es"))
            let robin = house.browser(house.robin)
            let exercise = try #require(ExerciseKey("first-talk").flatMap(house.library.exercise))
            try await robin.open(Route(.give, house.couple, number: exercise.key.number))
            let check = try await robin.submit("See what both will read", [("hour", "now")] + house.ticks(exercise))
            #expect(check.heading == "This is what both will read")
            let words = Markup.text(try paper(check))
            #expect(words.contains(exercise.text[.spanish].why[0]) && words.contains("Empiecen por algo pequeño."))
        }
    }
}
