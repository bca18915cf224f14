import Casework
import Homework
import Pages
import Testing

@testable import Site

/// The therapist's own words in each language, and what a reader of the other one is told.
@Suite struct OwnTextPagesTests {
    private let said = "Se muestra en inglés, porque Robin no lo ha escrito en español."

    @Test func `a welcome is shown in the reader's language, or with its language named`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            func hello(_ language: String) async throws -> String {
                let card = try await house.newCard(for: house.sam)
                let phone = house.stranger("phone \(language) \(card)")
                phone.cookies["__Host-l"] = language
                try await phone.get("/card")
                return try await phone.submit(nil, [("code", card)]).text
            }
            try await robin.open(.howIWork)
            try await robin.submit("Save", [("welcome-en", "Hello, you two."), ("welcome-es", "")])
            #expect(try await hello("es").contains("Hello, you two."))
            #expect(try await hello("es").contains(said))
            #expect(try await !hello("en").contains("This is shown in"))
            try await robin.open(.howIWork)
            try await robin.submit("Save", [("welcome-es", "Hola a ambas personas.")])
            let spanish = try await hello("es")
            #expect(spanish.contains("Hola a ambas personas.") && !spanish.contains(said))
        }
    }

    @Test func `saved sentences are kept for each language, and those in the couple's come first`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            try await robin.open(.sentences)
            try await robin.submit(
                "Save", [("sentences-en", "Thank you.\nSmall is enough."), ("sentences-es", "Gracias.")])
            func offered() async throws -> [String] {
                let page = try await robin.open(Route(.reply, house.couple)).text
                return ["Thank you.", "Gracias."].sorted {
                    (page.firstRange(of: $0)?.lowerBound ?? page.endIndex)
                        < (page.firstRange(of: $1)?.lowerBound ?? page.endIndex)
                }
            }
            #expect(try await offered() == ["Thank you.", "Gracias."])
            try await robin.open(Route(.member, house.couple))
            try await robin.submit("Use this language", [("language", "es")])
            #expect(try await offered() == ["Gracias.", "Thank you."])
            // Emptied in one language, the other stays.
            try await robin.open(.sentences)
            try await robin.submit("Save", [("sentences-es", "")])
            #expect(try await robin.open(Route(.reply, house.couple)).text.contains("Small is enough."))
            #expect(try await !robin.open(Route(.reply, house.couple)).text.contains("Gracias."))
        }
    }
}
