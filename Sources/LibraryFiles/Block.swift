import Homework
import Yams

/// A mapping of a file while it is read. Each accessor records what is wrong and returns a placeholder, so that one
/// reading finds every problem. A file with problems is dropped afterwards, so no placeholder is ever used.
final class Block {
    let line: Int
    let findings: FileFindings
    private let nodes: [(name: String, line: Int, node: Node)]
    private var asked: Set<String> = []

    init(_ mapping: Node.Mapping, line: Int, findings: FileFindings) {
        self.line = line
        self.findings = findings
        nodes = mapping.map { key, value in
            (key.scalar?.string ?? "", key.mark?.line ?? line, value)
        }
    }

    func has(_ field: String) -> Bool { nodes.contains { $0.name == field } }

    func line(of field: String) -> Int { nodes.first { $0.name == field }?.line ?? line }

    func note(_ reason: LibraryProblem.Reason, at field: String) { findings.note(reason, line: line(of: field)) }

    /// Records every field that was never asked for.
    func finish() {
        for entry in nodes where !asked.contains(entry.name) {
            findings.note(.unknownField(entry.name), line: entry.line)
        }
    }

    func node(_ field: String) -> Node? {
        asked.insert(field)
        guard let found = nodes.first(where: { $0.name == field }) else {
            findings.note(.missing(field), line: line)
            return nil
        }
        return found.node
    }

    /// The plain scalar of a field, as written.
    func scalar(_ field: String) -> String? {
        guard let node = node(field) else { return nil }
        guard let text = node.scalar?.string else {
            note(.expected(field, what: "a single value"), at: field)
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            note(.empty(field), at: field)
            return nil
        }
        return text
    }

    func block(_ field: String) -> Block? {
        guard let node = node(field) else { return nil }
        guard let mapping = node.mapping else {
            note(.expected(field, what: "fields with names"), at: field)
            return nil
        }
        return Block(mapping, line: line(of: field), findings: findings)
    }

    /// A list of mappings.
    func blocks(_ field: String) -> [Block] {
        guard let node = node(field) else { return [] }
        guard let sequence = node.sequence, !sequence.isEmpty else {
            note(.expected(field, what: "a list of fields with names"), at: field)
            return []
        }
        return sequence.compactMap { item in
            let place = item.mark?.line ?? line(of: field)
            guard let mapping = item.mapping else {
                findings.note(.expected(field, what: "a list of fields with names"), line: place)
                return nil
            }
            return Block(mapping, line: place, findings: findings)
        }
    }
}
