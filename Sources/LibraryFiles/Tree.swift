import Homework
import Yams

/// A file as YAML, before its kind is known.
struct Tree {
    let root: Node.Mapping
    let line: Int

    /// Larger files are refused unread. No entry needs more, and deep nesting would exhaust the parser.
    static let largest = 65_536
    private static let deepest = 16

    init(_ bytes: [UInt8]) throws(LibraryProblem.Place) {
        guard bytes.count <= Self.largest else { throw .init(0, .tooLarge(limit: Self.largest)) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .init(0, .notYAML("the text is not UTF-8"))
        }
        guard !Self.isTooDeep(bytes) else { throw .init(0, .notYAML("its fields are nested too deeply")) }
        let node: Node?
        // Every value is read as text, so nothing has to be guessed about what it looks like.
        do { node = try compose(yaml: text, .basic) } catch { throw Self.place(of: error) }
        guard let node, let root = node.mapping else {
            throw .init(1, .notYAML("a file must consist of fields with names"))
        }
        self.root = root
        line = node.mark?.line ?? 1
    }

    /// The first line on which this text is a value of its own; the file's first line where it is none.
    func line(naming text: String) -> Int {
        func find(_ node: Node) -> Int? {
            switch node {
            case .scalar(let scalar): scalar.string == text ? scalar.mark?.line : nil
            case .sequence(let sequence): sequence.lazy.compactMap(find).first
            case .mapping(let mapping): mapping.lazy.compactMap { find($0.value) }.first
            default: nil
            }
        }
        return find(.mapping(root)) ?? line
    }

    /// Limits nesting before the recursive parser sees the text: by steps of indentation and open brackets.
    private static func isTooDeep(_ bytes: [UInt8]) -> Bool {
        let isIndented = bytes.split(separator: UInt8(ascii: "\n")).contains { line in
            line.prefix(while: isIndent).count > 4 * deepest
        }
        var open = 0
        return isIndented
            || bytes.contains { byte in
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
                default: break
                }
                return open > deepest
            }
    }

    private static func isIndent(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\t"): true
        default: false
        }
    }

    private static func place(of error: any Error) -> LibraryProblem.Place {
        guard let error = error as? YamlError else { return .init(0, .notYAML("the reason is not known")) }
        return switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .init(mark.line, .notYAML(problem))
        case .duplicatedKeysInMapping(let names, let context):
            .init(context.mark.line, .repeated("field", value: names.sorted().joined(separator: ", ")))
        default: .init(0, .notYAML("the reason is not known"))
        }
    }
}

extension LibraryProblem {
    /// A problem whose file the caller knows.
    struct Place: Error {
        let line: Int
        let reason: Reason

        init(_ line: Int, _ reason: Reason) {
            self.line = line
            self.reason = reason
        }
    }
}
