import Homework
import LibraryFiles
import Testing

/// The text and the place of every refusal, as a clinician reads it.
@Suite struct RefusalTests {
    private func problems(_ name: String, _ change: (String) -> String) -> [String] {
        LibraryReader.read(files: LibraryFolder.changing(name, change)).problems.map(\.description)
    }

    @Test(arguments: [
        "why", "evening", "settings", "for-therapist", "evidence", "sources", "reviewed", "version", "people",
        "together",
    ])
    func `a missing field is named`(_ field: String) {
        let found = problems("en/two-evenings.yaml") { $0.replacing("\n\(field):", with: "\nx\(field):") }
        #expect(found.contains("en/two-evenings.yaml:1: '\(field)' is missing"))
        #expect(found.contains { $0.hasSuffix("'x\(field)' is not a field here") })
    }

    @Test(arguments: ["touch", "smaller", "seated", "clothed", "no-touch", "new"])
    func `R28: an evening without one of its ways is refused`(_ field: String) {
        let found = problems("en/two-evenings.yaml") { $0.replacing("\n  \(field):", with: "\n  x\(field):") }
        #expect(found.contains("en/two-evenings.yaml:19: '\(field)' is missing"))
    }

    @Test(arguments: ["stop", "gone-quiet", "uncomfortable", "not-part", "invitation", "inside"])
    func `R15: a card without what keeps it safe is refused, and with it the library`(_ field: String) {
        let files = LibraryFolder.changing("en/card.yaml") { $0.replacing("\n\(field):", with: "\nx\(field):") }
        let reading = LibraryReader.read(files: files)
        #expect(reading.problems.map(\.description).contains("en/card.yaml:2: '\(field)' is missing"))
        #expect(reading.library == nil)
    }

    @Test func `an unknown field is refused at its own line`() {
        let found = problems("es/first-talk.yaml") { $0 + "colour: red\n" }
        #expect(found.contains { $0.hasSuffix("'colour' is not a field here") })
        #expect(found.contains { $0.hasSuffix("'colour' is only in 'es'") })
    }

    @Test func `a repeated prompt number is refused`() {
        let found = problems("en/three-questions.yaml") { $0.replacing("- id: 2", with: "- id: 1") }
        #expect(found.contains("en/three-questions.yaml:26: 'id' 1 is used twice"))
        #expect(found.contains("es/three-questions.yaml:33: 'id' differs from the one in 'en'"))
    }

    @Test func `languages that differ are refused at the line that differs`() {
        let moved = problems("es/all-of-you.yaml") {
            $0.replacing("[oral, anal, intercourse, penetration]", with: "[oral]")
        }
        #expect(moved == ["es/all-of-you.yaml:18: 'not-part' differs from the one in 'en'"])
        let version = problems("es/two-evenings.yaml") { $0.replacing("version: 3", with: "version: 4") }
        #expect(version == ["es/two-evenings.yaml:3: 'version' differs from the one in 'en'"])
    }

    @Test func `a file in one language only is refused, and the programme that names it is left out`() {
        let files = LibraryFolder.files.filter { $0.name != "es/two-evenings.yaml" }
        let reading = LibraryReader.read(files: files)
        #expect(
            reading.problems.map(\.description) == [
                "en/two-evenings.yaml:0: 'es' has no file of this name"
            ])
        #expect(reading.library?.programmes.contains { $0.key.text == "sensate-focus" } == false)
        #expect(reading.library?.exercises.map(\.key.text).contains("three-questions") == true)
    }

    @Test func `a step that no file describes is refused on its line`() {
        let files = LibraryFolder.files.filter { !$0.name.hasSuffix("/two-evenings.yaml") }
        #expect(
            LibraryReader.read(files: files).problems.map(\.description).filter { !$0.contains("/eight-weeks") } == [
                "en/sensate-focus.yaml:6: there is no exercise 'two-evenings'",
                "es/sensate-focus.yaml:6: there is no exercise 'two-evenings'",
            ])
    }

    @Test(arguments: [
        ("Explore and enjoy.", "You should enjoy.", "'should'"),
        ("Explore and enjoy.", "Keep your streak.", "'streak*'"),
        ("Explore and enjoy.", "Do 50% more.", "'%'"),
        ("Explore and enjoy.", "Give pleasure.", "'give pleasure'"),
        ("Explore and enjoy.", "Touch her back.", "'her'"),
        ("Explore and enjoy.", "An orgasm is a success.", "'success*'"),
        ("Explore and enjoy.", "It works when you are aroused.", "'works'"),
        ("Explore and enjoy.", "Ask your partner.", "'partner*'"),
        ("Explore and enjoy.", "The list stands for both.", "'stands'"),
    ])
    func `R33: a word that presses, grades or assumes is refused`(_ old: String, _ new: String, _ word: String) {
        let found = problems("en/two-evenings.yaml") { $0.replacing(old, with: new) }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("en/two-evenings.yaml:22: \(word): ") == true)
    }

    @Test func `hope may be said`() {
        #expect(
            problems("en/two-evenings.yaml") { $0.replacing("Explore and enjoy.", with: "This works out with time.") }
                == [])
    }

    @Test func `a gendered word is refused in the therapist's texts too`() {
        let found = problems("es/first-talk.yaml") {
            $0.replacing("Es la primera tarea habitual.", with: "Ella responde.")
        }
        #expect(found.count == 1)
        #expect(found.first?.contains("'ella': no se supone el género de nadie") == true)
    }

    @Test func `a sentence of more than 25 words is refused`() {
        let long = Array(repeating: "word", count: 26).joined(separator: " ")
        let found = problems("en/two-evenings.yaml") { $0.replacing("Explore and enjoy.", with: "\(long).") }
        #expect(found == ["en/two-evenings.yaml:22: a sentence has 26 words; at most 25 are allowed"])
    }

    @Test func `a value outside its range or list is refused`() {
        let range = problems("en/easy-touch.yaml") { $0.replacing("minutes-each: 10", with: "minutes-each: 90") }
        #expect(range.contains("en/easy-touch.yaml:18: 'minutes-each' must be from 5 to 60"))
        let list = problems("en/two-evenings.yaml") { $0.replacing("evidence: consensus", with: "evidence: strong") }
        #expect(
            list.contains("en/two-evenings.yaml:6: 'evidence' must be one of pooled-trials, small-trials, consensus"))
        let limit = problems("en/all-of-you.yaml") { $0.replacing("[oral, anal,", with: "[oral, nose,") }
        #expect(limit.contains { $0.hasPrefix("en/all-of-you.yaml:18: 'not-part' must be one of genitals, oral, ") })
        let none = problems("en/all-of-you.yaml") { $0.replacing("[oral, anal, intercourse, penetration]", with: "[]") }
        #expect(none.contains("en/all-of-you.yaml:18: 'not-part' is empty"))
    }

    @Test func `an unknown placeholder is refused with the ones that are known`() {
        let found = problems("en/two-evenings.yaml") { $0.replacing("Explore and enjoy.", with: "Explore, {name}.") }
        #expect(found == ["en/two-evenings.yaml:22: {name} cannot be used here; you can use {arranger} and {other}"])
    }

    @Test func `what both are asked together names nobody who asks`() {
        let found = problems("en/three-questions.yaml") {
            $0.replacing("note: Both of you answer.", with: "note: \"{asker} asks.\" #")
        }
        #expect(
            found.contains { $0.hasSuffix("{asker} cannot be used here, and no other placeholder can") }, "\(found)")
    }

    @Test func `the key is the file's name`() {
        let found = problems("en/two-evenings.yaml") { $0.replacing("key: two-evenings", with: "key: three-evenings") }
        #expect(found.contains("en/two-evenings.yaml:2: the key must be the file's name, 'two-evenings'"))
    }
}
