import Homework

/// Who reads a text; the rules on words are stricter for couples.
enum Audience: String, CaseIterable {
    case couple
    case therapist
}

/// A text of a file, and its line.
struct FoundText {
    let line: Int
    let text: String
    let audience: Audience
}

/// What reading one file found: its problems, and its texts for the word rules.
final class FileFindings {
    let file: String
    private(set) var problems: [LibraryProblem] = []
    private(set) var texts: [FoundText] = []

    init(file: String) { self.file = file }

    func note(_ reason: LibraryProblem.Reason, line: Int) {
        problems.append(LibraryProblem(file: file, line: line, reason: reason))
    }

    func keep(_ text: FoundText) { texts.append(text) }
}
