import Homework
import Yams

/// Checks that two languages of one file have the same structure: the same fields, the same number of lines, the same
/// plain values.
struct Sameness {
    let language: Language
    let findings: FileFindings
    let original: Language

    /// Fields whose value is no text for people.
    private static let plain: Set<String> = [
        "kind", "key", "version", "from-meeting", "evidence", "reviewed", "by", "date", "minutes", "id", "asks",
        "becomes", "exercise", "number", "only-if-added", "use", "setting", "choice", "people", "together",
        "asks-penetration", "leads-to-touch", "medical-check", "includes", "entries", "only-with",
    ]

    /// The same, inside a practice alone: a card has texts of these names.
    private static let plainInPractice: Set<String> = [
        "per-week", "breathes", "easy", "easy-times", "stop-at", "places",
    ]

    func compare(_ node: Node, with other: Node, field: String, isPlain: Bool = false, line: Int) {
        let line = node.mark?.line ?? line
        switch (node, other) {
        case (.mapping(let here), .mapping(let there)): compare(here, there, in: field, isPlain: isPlain, line: line)
        case (.sequence(let here), .sequence(let there)):
            guard here.count == there.count else { return differs(field, line) }
            for (left, right) in zip(here, there) {
                compare(left, with: right, field: field, isPlain: isPlain, line: line)
            }
        case (.scalar(let here), .scalar(let there)):
            if isPlain || Self.plain.contains(field), here.string != there.string { differs(field, line) }
        default: differs(field, line)
        }
    }

    private func compare(
        _ here: Node.Mapping, _ there: Node.Mapping, in field: String, isPlain: Bool, line: Int
    ) {
        for (key, value) in here {
            let name = key.scalar?.string ?? ""
            let place = key.mark?.line ?? line
            guard let match = there.first(where: { $0.key.scalar?.string == name }) else {
                findings.note(.onlyIn(name, language), line: place)
                continue
            }
            let isFixed = name == "settings" || field == "practice" && Self.plainInPractice.contains(name)
            compare(value, with: match.value, field: name, isPlain: isPlain || isFixed, line: place)
        }
        for (key, _) in there where !here.contains(where: { $0.key.scalar?.string == key.scalar?.string }) {
            findings.note(.onlyIn(key.scalar?.string ?? "", original), line: line)
        }
    }

    private func differs(_ field: String, _ line: Int) { findings.note(.differs(field, from: original), line: line) }
}
