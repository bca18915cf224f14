import Homework
import Yams

extension Block {
    /// A text for people. Its placeholders are checked, and it is kept for the word rules.
    func text(_ field: String, _ audience: Audience, allowing placeholders: [String] = []) -> String {
        guard let text = scalar(field) else { return "" }
        return checked(text, audience, placeholders, line: line(of: field))
    }

    /// A list of texts for people.
    func lines(
        _ field: String, _ audience: Audience, _ count: ClosedRange<Int> = 1...Int.max,
        allowing placeholders: [String] = []
    ) -> [String] {
        guard let node = node(field) else { return [] }
        guard let sequence = node.sequence else {
            note(.expected(field, what: "a list"), at: field)
            return []
        }
        guard count.contains(sequence.count) else {
            note(.count(field, count), at: field)
            return []
        }
        return sequence.compactMap { item in
            let place = item.mark?.line ?? line(of: field)
            guard let text = item.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
                findings.note(.expected(field, what: "a list of texts"), line: place)
                return nil
            }
            return checked(text, audience, placeholders, line: place)
        }
    }

    func number(_ field: String, _ range: ClosedRange<Int>) -> Int {
        guard let text = scalar(field) else { return range.lowerBound }
        guard let number = Int(text) else {
            note(.expected(field, what: "a number"), at: field)
            return range.lowerBound
        }
        guard range.contains(number) else {
            note(.outOfRange(field, range), at: field)
            return range.lowerBound
        }
        return number
    }

    func flag(_ field: String) -> Bool {
        let text = scalar(field)
        if let text, text != "yes", text != "no" { note(.notOneOf(field, allowed: ["yes", "no"]), at: field) }
        return text == "yes"
    }

    /// One case of a closed list, by its name with hyphens.
    func choice<Choice: CaseIterable>(_ field: String, _ type: Choice.Type) -> Choice? {
        scalar(field).flatMap { choice(named: $0, field: field, line: line(of: field)) }
    }

    /// Several cases of a closed list.
    func choices<Choice: CaseIterable & Hashable>(_ field: String, _ type: Choice.Type) -> Set<Choice> {
        guard let node = node(field) else { return [] }
        guard let sequence = node.sequence else {
            note(.expected(field, what: "a list"), at: field)
            return []
        }
        return Set(
            sequence.compactMap { item in
                choice(named: item.scalar?.string ?? "", field: field, line: item.mark?.line ?? line(of: field))
            })
    }

    /// A text for each case of a closed list, none left out. `read` reads it under the case's name.
    func each<Choice: CaseIterable & Hashable, Value>(
        _ field: String, _ type: Choice.Type, _ read: (Block, String) -> Value
    ) -> [Choice: Value] {
        guard let block = block(field) else { return [:] }
        defer { block.finish() }
        return Dictionary(uniqueKeysWithValues: Choice.allCases.map { ($0, read(block, hyphenated("\($0)"))) })
    }

    private func choice<Choice: CaseIterable>(named name: String, field: String, line: Int) -> Choice? {
        guard let found = Choice.allCases.first(where: { hyphenated("\($0)") == name }) else {
            findings.note(.notOneOf(field, allowed: Choice.allCases.map { hyphenated("\($0)") }), line: line)
            return nil
        }
        return found
    }

    private func checked(_ text: String, _ audience: Audience, _ allowed: [String], line: Int) -> String {
        for name in text.placeholders where !allowed.contains(name) {
            findings.note(.unknownPlaceholder(name, allowed: allowed), line: line)
        }
        findings.keep(FoundText(line: line, text: text, audience: audience))
        return text
    }
}

/// `arrangerPicks` as a file writes it: `arranger-picks`.
func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
}
