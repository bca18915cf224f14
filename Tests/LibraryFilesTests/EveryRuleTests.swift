import LibraryFiles
import Testing

/// Each rule of the checker, broken in a file of the library as it ships.
@Suite struct EveryRuleTests {
    @Test(arguments: Breach.all)
    func `a file that breaks a rule is refused with its line and the reason`(_ breach: Breach) throws {
        let problems = LibraryReader.read(files: try breach.files()).problems
        let expected = "\(breach.file):\(try breach.line()): \(breach.reason)"
        let found = try #require(problems.first { $0.description == expected }, "\(expected) is not in \(problems)")
        #expect(Rule(found.reason) == breach.rule)
    }

    @Test func `every rule is broken at least once`() {
        #expect(Set(Rule.allCases).subtracting(Breach.all.map(\.rule)) == [])
    }
}

/// The rules of the checker. A new reason does not compile before it has a rule here, and a rule needs a breach below.
enum Rule: CaseIterable {
    case notYAML, tooLarge, badName, missing, empty, unknownField, expected, notOneOf, outOfRange, count
    case unknownPlaceholder, repeated, wrongKey, wrongName, languageMissing, differs, onlyIn, wording, longSentence
    case unknownExercise, stepsNotAscending, stepTwice, touchAlone, practiceForOne, listAlone, includesNoPractice
    case sameNumber, followsFromPenetration

    init(_ reason: LibraryProblem.Reason) {
        self =
            switch reason {
            case .notYAML: .notYAML
            case .tooLarge: .tooLarge
            case .badName: .badName
            case .missing: .missing
            case .empty: .empty
            case .unknownField: .unknownField
            case .expected: .expected
            case .notOneOf: .notOneOf
            case .outOfRange: .outOfRange
            case .count: .count
            case .unknownPlaceholder: .unknownPlaceholder
            case .repeated: .repeated
            case .wrongKey: .wrongKey
            case .wrongName: .wrongName
            case .languageMissing: .languageMissing
            case .differs: .differs
            case .onlyIn: .onlyIn
            case .wording: .wording
            case .longSentence: .longSentence
            case .unknownExercise: .unknownExercise
            case .stepsNotAscending: .stepsNotAscending
            case .stepTwice: .stepTwice
            case .touchAlone: .touchAlone
            case .practiceForOne: .practiceForOne
            case .listAlone: .listAlone
            case .includesNoPractice: .includesNoPractice
            case .sameNumber: .sameNumber
            case .followsFromPenetration: .followsFromPenetration
            }
    }

    /// A refusal of the whole file has line 0.
    var isOfWholeFile: Bool { [.tooLarge, .badName, .languageMissing].contains(self) }
}

/// One change to a shipped file, and the refusal that follows.
struct Breach: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let file: String
    let reason: String
    private let source: String
    private let isInBoth: Bool
    private let (old, new, place): (String, String, String)

    /// - Parameters:
    ///   - source: the file whose changed text is read beside it, under the name `file`. Nil where `file` is changed.
    ///   - isInBoth: whether the Spanish file is changed too. A file that differs from its other language is dropped
    ///     before it is compared with other entries.
    ///   - place: a text in the line that the refusal names. Nil where that is the first line of the new text.
    init(
        _ rule: Rule, in file: String = "en/two-evenings.yaml", copying source: String? = nil,
        inBoth isInBoth: Bool = false, replacing old: String, with new: String, at place: String? = nil,
        _ reason: String
    ) {
        (self.rule, self.file, self.reason, self.source, self.isInBoth) = (rule, file, reason, source ?? file, isInBoth)
        (self.old, self.new, self.place) = (old, new, place ?? new)
    }

    var testDescription: String { "\(file): \(reason)" }

    /// The changed files, and those that they name. Reading the whole library would take a second for each breach.
    func files() throws -> [LibraryReader.File] {
        let text = try changed(source)
        var changed = [(name: file, bytes: Array(text.utf8))]
        if isInBoth { changed.append((spanish(file), Array(try self.changed(spanish(source)).utf8))) }
        let others = LibraryFolder.files.filter { other in
            let isNamed = text.contains(other.name.dropFirst("en/".count).dropLast(".yaml".count))
            return (isNamed || other.name.hasPrefix("words/")) && !changed.contains { $0.name == other.name }
        }
        return others + changed
    }

    /// The expected line. It is counted in the changed text, because the checker's own answer would prove nothing.
    func line() throws -> Int {
        if rule.isOfWholeFile { return 0 }
        let text = try changed(source)
        return 1 + text[..<(try only(place, in: text)).lowerBound].count { $0 == "\n" }
    }

    private func changed(_ name: String) throws -> String {
        let shipped = try #require(LibraryFolder.files.first { $0.name == name }, "there is no \(name)")
        var text = String(decoding: shipped.bytes, as: UTF8.self)
        text.replaceSubrange(try only(old, in: text), with: new)
        return text
    }

    /// Refuses a text that occurs twice, because it would not name one line.
    private func only(_ part: String, in text: String) throws -> Range<String.Index> {
        let ranges = text.ranges(of: part)
        return try #require(ranges.count == 1 ? ranges.first : nil, "'\(part)' is there \(ranges.count) times")
    }

    private func spanish(_ name: String) -> String { "es/\(name.dropFirst("en/".count))" }
}

extension Breach {
    /// In the order of the rules.
    static let all: [Breach] = [
        Breach(
            .notYAML, replacing: "title: ", with: "title: Two: ",
            "this cannot be read as YAML: mapping values are not allowed in this context"),
        Breach(
            .tooLarge, replacing: "kind: ", with: "#\(String(repeating: " ", count: 65_536))\nkind: ",
            "the file is larger than 65536 bytes"),
        Breach(
            .badName, in: "fr/two-evenings.yaml", copying: "en/two-evenings.yaml", replacing: "kind: ", with: "kind: ",
            "a file must be named LANGUAGE/key.yaml or words/LANGUAGE.yaml"),
        Breach(.missing, replacing: "title: ", with: "name: ", at: "kind: ", "'title' is missing"),
        Breach(.empty, replacing: "title: ", with: "title: \"\" # ", "'title' is empty"),
        Breach(.unknownField, replacing: "title: ", with: "colour: red\ntitle: ", "'colour' is not a field here"),
        Breach(.expected, replacing: "evidence: ", with: "evidence: [] # ", "'evidence' must be a single value"),
        Breach(.expected, replacing: "settings: ", with: "settings: [] # ", "'settings' must be fields with names"),
        Breach(.expected, replacing: "people: ", with: "people: two # ", "'people' must be a list"),
        Breach(.expected, replacing: "from-meeting: ", with: "from-meeting: about ", "'from-meeting' must be a number"),
        Breach(.expected, replacing: "key: ", with: "key: Two ", "'key' must be small letters, digits and hyphens"),
        Breach(
            .expected, replacing: "reviewed: ", with: "reviewed: {by: Robin, date: today} # ",
            "'date' must be a day such as 2026-11-22"),
        Breach(
            .expected, in: "en/sensate-focus.yaml", replacing: "steps:\n", with: "steps:\n  - one\n", at: "- one\n",
            "'steps' must be a list of fields with names"),
        Breach(
            .expected, in: "en/come-and-go-alone.yaml", replacing: "stop-at: ", with: "stop-at: 0 # ",
            "'stop-at' must be above 'easy', and an answer to 'ease'"),
        Breach(
            .notOneOf, in: "en/come-and-go-alone.yaml", replacing: "breathes: ", with: "breathes: perhaps # ",
            "'breathes' must be one of yes, no"),
        Breach(.outOfRange, replacing: "version: ", with: "version: 0 # ", "'version' must be from 1 to 65535"),
        Breach(.count, replacing: "why:\n", with: "why:\n  - One.\n", "'why' must have 2 lines"),
        Breach(.count, replacing: "sources:\n", with: "sources: []\nx:\n", "'sources' must have 1 lines or more"),
        Breach(
            .unknownPlaceholder, replacing: "title: ", with: "title: For {name}, ",
            "{name} cannot be used here, and no other placeholder can"),
        Breach(.repeated, replacing: "title: ", with: "title: One\ntitle: ", "'field' title is used twice"),
        Breach(
            .repeated, in: "en/card.yaml", replacing: "{id: 2, ", with: "{id: 1, ", at: "phrases:",
            "'id' 1 is used twice"),
        Breach(.wrongKey, replacing: "key: two", with: "key: three", "the key must be the file's name, 'two-evenings'"),
        Breach(
            .wrongName, in: "en/our-card.yaml", copying: "en/card.yaml", replacing: "kind: ", with: "kind: ",
            "a file of this kind must be named 'card.yaml'"),
        Breach(
            .notOneOf, in: "en/card.yaml", replacing: "kind: card", with: "kind: sheet", "'kind' must be one of card"),
        Breach(
            .languageMissing, in: "en/three-evenings.yaml", copying: "en/two-evenings.yaml", replacing: "key: two",
            with: "key: three", "'es' has no file of this name"),
        Breach(
            .differs, in: "es/two-evenings.yaml", replacing: "version: ", with: "version: 1",
            "'version' differs from the one in 'en'"),
        Breach(.onlyIn, in: "es/card.yaml", replacing: "wear: ", with: "put-on: ", "'put-on' is only in 'es'"),
        Breach(
            .wording, replacing: "title: ", with: "title: We must ", "'must': nobody is told what they should or must"),
        Breach(
            .longSentence, replacing: "title: ", with: "title: \(String(repeating: "long ", count: 26)). ",
            "a sentence has 26 words; at most 25 are allowed"),
        Breach(
            .unknownExercise, in: "en/sensate-focus.yaml", inBoth: true, replacing: "exercise: easy-touch",
            with: "exercise: no-touch", "there is no exercise 'no-touch'"),
        Breach(
            .unknownExercise, in: "en/sensate-focus.yaml", inBoth: true, replacing: "exercise: easy-touch",
            with: "exercise: alongside", "there is no exercise 'alongside'"),
        Breach(
            .unknownExercise, in: "en/eight-weeks-for-parents.yaml", inBoth: true, replacing: "weeks:\n",
            with: "weeks:\n  - {entries: [sensate-focus], note: A week.}\n", at: "[sensate-focus]",
            "there is no exercise 'sensate-focus'"),
        Breach(
            .expected, in: "en/beside-you.yaml", replacing: "includes: [", with: "includes: none # [",
            "'includes' must be a list of keys"),
        Breach(
            .count, in: "en/what-we-might-like.yaml", replacing: "  items:\n", with: "  items: [A walk]\n  x:\n",
            "'items' must have 6 to 40 lines"),
        Breach(
            .differs, in: "es/beside-you.yaml", replacing: "includes: [trainers, trainers-after-treatment]",
            with: "includes: [trainers, trainers]", "'includes' differs from the one in 'en'"),
        Breach(
            .repeated, in: "en/easy-with-arousal.yaml", replacing: "exercise: slow-hand",
            with: "exercise: coming-and-going", at: "steps:\n", "'exercise' coming-and-going is used twice"),
        Breach(
            .stepsNotAscending, in: "en/sensate-focus.yaml", replacing: "number: 0,", with: "number: 99,",
            at: "steps:\n", "steps must be in ascending order of their numbers"),
        Breach(
            .stepTwice, in: "en/sensate-focus-again.yaml", copying: "en/sensate-focus.yaml", inBoth: true,
            replacing: "key: sensate-focus", with: "key: sensate-focus-again", at: "exercise: easy-touch",
            "'easy-touch' is a step of another programme too; it can be a step of one"),
        Breach(
            .touchAlone, replacing: "people: [", with: "people: [one, ",
            "touch homework is for two people or more, never for one"),
        Breach(
            .practiceForOne, in: "en/come-and-go-alone.yaml", replacing: "people: [", with: "people: [two, ",
            "a practice is for one person alone: 'people' must be [one]"),
        Breach(
            .listAlone, in: "en/brakes-and-accelerators.yaml", replacing: "kind: sheet", with: "kind: list",
            at: "people: [one, ", "a list to mark compares what several people like: it is never for one"),
        Breach(
            .includesNoPractice, in: "en/beside-you.yaml", inBoth: true, replacing: "includes: [",
            with: "includes: [two-evenings, ", "'two-evenings' is not the key of a practice"),
        // A search found this key. Its number in addresses is the one of `two-evenings`.
        Breach(
            .sameNumber, in: "en/two-evenings-in-rakurodamu.yaml", copying: "en/two-evenings.yaml", inBoth: true,
            replacing: "key: two-evenings", with: "key: two-evenings-in-rakurodamu",
            "its address would be the one of 'two-evenings': choose another key"),
        Breach(
            .followsFromPenetration, in: "en/close-and-still.yaml", replacing: "not-part: [", with: "not-part: [anal, ",
            """
            with 'asks-penetration: yes', 'not-part' must not list intercourse, anal or penetration: they follow from \
            what the couple chooses
            """),
    ]
}
