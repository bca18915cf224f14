import Homework
import Support
import Testing

@Suite struct OwnTextTests {
    private func profile(_ texts: [ProfileText], welcome: String = "", days: String = "") -> TherapistProfile {
        TherapistProfile(therapistName: "Robin", welcome: welcome, secretsRule: "", readingDays: days, texts: texts)
    }

    @Test func `each reader gets the words in their own language, or the others with their language named`() {
        let both = profile([
            ProfileText(.english, welcome: "Hello.", readingDays: "on Mondays"),
            ProfileText(.spanish, welcome: "Hola."),
        ])
        #expect(both.welcome(in: .spanish) == OwnText(text: "Hola.", other: nil))
        #expect(both.welcome(in: .english) == OwnText(text: "Hello.", other: nil))
        #expect(both.readingDays(in: .spanish) == OwnText(text: "on Mondays", other: .english))
        #expect(profile([]).welcome(in: .english) == nil)
        #expect(profile([ProfileText(.english)]).readingDays(in: .spanish) == nil, "as usual, in both")
    }

    @Test func `words from before a language was asked are shown as they stand, until others are written`() {
        let old = profile([], welcome: "Hello.", days: "on Mondays")
        #expect(old.welcome(in: .spanish) == OwnText(text: "Hello.", other: nil))
        #expect(old.readingDays(in: .english) == OwnText(text: "on Mondays", other: nil))
        let new = profile([ProfileText(.spanish, welcome: "Hola.")], welcome: "Hello.")
        #expect(new.welcome(in: .english) == OwnText(text: "Hola.", other: .spanish))
    }

    @Test func `saved sentences have slots of their own in each language, the reader's come first`() {
        let shelf = ShelfState(
            Journal(of: [
                .sentence(SavedSentence(slot: 1, text: "Old.")),
                .sentence(SavedSentence(slot: 1, text: "Thank you.", language: .english)),
                .sentence(SavedSentence(slot: 2, text: "Gracias.", language: .spanish)),
                .sentence(SavedSentence(slot: 1, text: "Sin prisa.", language: .spanish)),
            ]))
        #expect(shelf.sentences(for: .spanish).map(\.text) == ["Sin prisa.", "Gracias.", "Old.", "Thank you."])
        #expect(shelf.sentences(for: .english).map(\.text) == ["Thank you.", "Old.", "Sin prisa.", "Gracias."])
    }
}
