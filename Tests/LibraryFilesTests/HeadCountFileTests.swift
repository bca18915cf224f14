import Homework
import LibraryFiles
import Testing

/// For how many people an entry is, and what one person alone reads.
@Suite struct HeadCountFileTests {
    let shipped: Shipped

    init() throws { shipped = try Shipped() }

    private func problems(_ name: String, _ change: (String) -> String) -> [String] {
        LibraryReader.read(files: LibraryFolder.changing(name, change)).problems.map(\.description)
    }

    @Test func `every entry says for how many it is, and touch is for nobody alone`() {
        for exercise in shipped.library.exercises {
            #expect(!exercise.people.isEmpty)
            if exercise.kind == .evening { #expect(!exercise.isFor(1)) }
        }
        #expect(shipped.library.proposals(for: 1).map(\.key.text) == ["first-talk"])
        #expect(shipped.library.proposals(for: 2).map(\.key.text) == ["first-talk", "three-questions"])
    }

    @Test func `an entry that does not say it, or says it oddly, is refused`() {
        let missing = problems("en/three-questions.yaml") { $0.replacing("people: [two, three]\n", with: "") }
        #expect(missing.contains("en/three-questions.yaml:1: 'people' is missing"))
        let none = problems("en/three-questions.yaml") { $0.replacing("people: [two, three]", with: "people: []") }
        #expect(none.contains("en/three-questions.yaml:4: 'people' is empty"))
        let odd = problems("en/three-questions.yaml") { $0.replacing("people: [two, three]", with: "people: [both]") }
        #expect(odd.contains("en/three-questions.yaml:4: 'people' must be one of one, two, three"))
        let alone = problems("en/two-evenings.yaml") {
            $0.replacing("people: [two, three]", with: "people: [one, two]")
        }
        #expect(
            alone.contains("en/two-evenings.yaml:4: touch homework is for two people or more, never for one"))
        let wordless = problems("en/three-questions.yaml") {
            $0.replacing("people: [two, three]", with: "people: [one, two, three]")
        }
        #expect(wordless.contains("en/three-questions.yaml:1: 'alone' is missing"))
    }

    @Test func `one person alone asks oneself, and reads of nobody else`() throws {
        let exercise = try shipped.exercise("first-talk")
        for language in Language.allCases {
            let handout = shipped.library.handouts(exercise, seats: 1)[language]
            #expect(handout.people == [.one])
            #expect(shipped.library.handouts(exercise, seats: 2)[language].people == [.two, .three])
            let talk = try #require(handout.talk)
            #expect(talk.prompts.map(\.id) == [1, 2, 3, 4])
            #expect(talk.prompts.allSatisfy { $0.asking == .together && $0.note.placeholders.isEmpty })
            let said =
                handout.sections.flatMap(\.lines) + talk.rules + talk.prompts.flatMap { [$0.spoken, $0.note] }
                + [handout.title, talk.closing] + handout.why
            let words = Set(said.flatMap(\.words))
            let ofOthers: Set<String> =
                language == .english
                ? ["both", "other", "together", "each", "between"]
                : ["pareja", "ustedes", "otra", "otras", "personas", "turno"]
            // "each time" is said to everybody.
            let met = words.intersection(ofOthers).subtracting(["each"])
            #expect(met.isEmpty, "\(met)")
        }
        #expect(
            shipped.library.handouts(exercise, seats: 1).english.talk?.prompts[2].spoken.contains("What do I like")
                == true)
    }
}
