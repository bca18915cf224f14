package import Homework

/// A problem that keeps a file out of the library, and its place. Printed as `file:line: reason`.
package struct LibraryProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// Counted from 1; 0 when the whole file is meant.
    package let line: Int
    package let reason: Reason

    package init(file: String, line: Int, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    package var description: String { "\(file):\(line): \(reason)" }

    /// Why a file is refused.
    package enum Reason: Hashable, Sendable {
        case notYAML(String)
        case tooLarge(limit: Int)
        case badName
        case missing(String)
        case empty(String)
        case unknownField(String)
        case expected(String, what: String)
        case notOneOf(String, allowed: [String])
        case outOfRange(String, ClosedRange<Int>)
        case count(String, ClosedRange<Int>)
        case unknownPlaceholder(String, allowed: [String])
        case repeated(String, value: String)
        case wrongKey(String)
        case wrongName(String)
        case languageMissing(Language)
        case differs(String, from: Language)
        case onlyIn(String, Language)
        case wording(rule: String, found: String)
        case longSentence(words: Int)
        case unknownExercise(String)
        case stepsNotAscending
        case stepTwice(String)
        case touchAlone
        case practiceForOne
        case listAlone
        case includesNoPractice(String)
        case sameNumber(String)
        case followsFromPenetration
    }
}

extension LibraryProblem.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notYAML(let problem): "this cannot be read as YAML: \(problem)"
        case .tooLarge(let limit): "the file is larger than \(limit) bytes"
        case .badName: "a file must be named LANGUAGE/key.yaml or words/LANGUAGE.yaml"
        case .missing(let field): "'\(field)' is missing"
        case .empty(let field): "'\(field)' is empty"
        case .unknownField(let field): "'\(field)' is not a field here"
        case .expected(let field, let what): "'\(field)' must be \(what)"
        case .notOneOf(let field, let allowed): "'\(field)' must be one of \(allowed.joined(separator: ", "))"
        case .outOfRange(let field, let range): "'\(field)' must be from \(range.lowerBound) to \(range.upperBound)"
        case .count(let field, let range): Self.count(field, range)
        case .unknownPlaceholder(let name, let allowed): Self.placeholder(name, allowed)
        case .repeated(let field, let value): "'\(field)' \(value) is used twice"
        case .wrongKey(let key): "the key must be the file's name, '\(key)'"
        case .wrongName(let name): "a file of this kind must be named '\(name).yaml'"
        case .languageMissing(let language): "'\(language.code)' has no file of this name"
        case .differs(let field, let language): "'\(field)' differs from the one in '\(language.code)'"
        case .onlyIn(let field, let language): "'\(field)' is only in '\(language.code)'"
        case .wording(let rule, let found): "'\(found)': \(rule)"
        case .longSentence(let words): "a sentence has \(words) words; at most 25 are allowed"
        case .unknownExercise(let key): "there is no exercise '\(key)'"
        case .stepTwice(let key): "'\(key)' is a step of another programme too; it can be a step of one"
        case .stepsNotAscending: "steps must be in ascending order of their numbers"
        case .practiceForOne: "a practice is for one person alone: 'people' must be [one]"
        case .listAlone: "a list to mark compares what several people like: it is never for one"
        case .includesNoPractice(let key): "'\(key)' is not the key of a practice"
        case .sameNumber(let other): "its address would be the one of '\(other)': choose another key"
        case .touchAlone: "touch homework is for two people or more, never for one"
        case .followsFromPenetration:
            """
            with 'asks-penetration: yes', 'not-part' must not list intercourse, anal or penetration: they follow from \
            what the couple chooses
            """
        }
    }

    private static func count(_ field: String, _ range: ClosedRange<Int>) -> String {
        if range.lowerBound == range.upperBound { return "'\(field)' must have \(range.lowerBound) lines" }
        if range.upperBound == Int.max { return "'\(field)' must have \(range.lowerBound) lines or more" }
        return "'\(field)' must have \(range.lowerBound) to \(range.upperBound) lines"
    }

    private static func placeholder(_ name: String, _ allowed: [String]) -> String {
        guard !allowed.isEmpty else { return "{\(name)} cannot be used here, and no other placeholder can" }
        let usable = allowed.map { "{\($0)}" }.joined(separator: " and ")
        return "{\(name)} cannot be used here; you can use \(usable)"
    }
}
