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
            #expect((exercise.people == [.one]) == (exercise.kind == .practice), "\(exercise.key)")
            if exercise.isTouch, exercise.kind != .practice { #expect(!exercise.isFor(1), "\(exercise.key)") }
        }
        for seats in 1...3 {
            let proposed = shipped.library.proposals(for: seats)
            #expect(proposed.first?.key.text == "first-talk", "the first homework is a talk")
            #expect(proposed.count >= 10 && proposed.allSatisfy { $0.isFor(seats) })
        }
    }

    @Test func `a talk that leads to touch says so on its handout, and a sheet is written for whoever reads it`() throws
    {
        let affection = try shipped.exercise("affection")
        #expect(affection.isTouch)
        #expect(try !shipped.exercise("weekly-check-in").isTouch)
        for language in Language.allCases {
            #expect(shipped.library.handouts(affection)[language].leadsToTouch)
            #expect(!shipped.library.handouts(try shipped.exercise("two-evenings"))[language].leadsToTouch)
            let sheet = try shipped.exercise("brakes-and-accelerators")
            let wording = shipped.library.wording[language]
            for (seats, invitation) in [(1, wording.invitationAlone), (2, wording.invitation)] {
                let sections = shipped.library.handouts(sheet, seats: seats)[language].sections
                #expect(sections.first { $0.part == .invitation }?.lines == invitation)
            }
        }
    }

    @Test func `both languages say that it leads to touch, or neither does`() {
        let differing = problems("es/affection.yaml") {
            $0.replacing("leads-to-touch: yes", with: "leads-to-touch: no")
        }
        #expect(differing.contains { $0.hasSuffix("'leads-to-touch' differs from the one in 'en'") }, "\(differing)")
    }

    @Test func `nobody is told to wear nothing where the evening is dressed`() throws {
        for exercise in shipped.library.exercises where exercise.kind == .evening {
            let settings = try #require(exercise.settings)
            let isDressed = settings.notPart.contains(.undressing) || settings.way == .clothed
            for language in Language.allCases {
                let wording = shipped.library.wording[language]
                let lines = shipped.library.handouts(exercise)[language].sections.flatMap(\.lines)
                #expect(lines.contains(wording.wearClothes) == isDressed, "\(exercise.key)")
                #expect(lines.contains(wording.wear) == !isDressed, "\(exercise.key)")
            }
        }
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
        let talk = problems("en/affection.yaml") { $0.replacing("people: [two, three]", with: "people: [one, two]") }
        #expect(talk.contains("en/affection.yaml:4: touch homework is for two people or more, never for one"))
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
