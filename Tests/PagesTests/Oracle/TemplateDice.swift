import Support

@testable import Pages

/// Throws together small templates and what they show, the same for the same seed.
struct TemplateDice {
    private let random: SeededRandom
    private var parts = TemplateDice.parts
    private var blocks = TemplateDice.blocks

    init(_ seed: UInt64) { random = SeededRandom(seed) }

    private static let names = ["a", "b", "c", "d"]
    private static let blocks = ["x", "y", "z"]
    private static let parts = ["one", "two", "parts/three", "layout"]

    private func number(below end: Int) -> Int {
        var number: UInt32 = 0
        withUnsafeMutableBytes(of: &number) { random.fill($0) }
        return Int(number) % end
    }

    private func one<Element>(of list: [Element]) -> Element { list[number(below: list.count)] }

    // MARK: Templates

    func sources() -> [String: String] {
        var sources = ["page": template(depth: 3)]
        // A part uses later ones only: most that use each other include themselves.
        for (index, part) in Self.parts.enumerated() {
            var later = self
            later.parts = Array(Self.parts[(index + 1)...])
            sources[part] = later.template(depth: 2)
        }
        return sources
    }

    private func template(depth: Int) -> String {
        (0..<1 + number(below: 5)).map { _ in piece(depth) }.joined()
    }

    private func piece(_ depth: Int) -> String {
        if depth == 0 {
            return one(of: ["w", "\n", "  ", "\n    v", "{ }}", "<b>", "é\n", "\r\n", "{{\(name())}}", "{{.}}"])
        }
        let inner = { line() + template(depth: depth - 1) + line() }
        let piece =
            switch number(below: 12) {
            case 0, 1: "{{\(name())}}"
            case 2: one(of: ["{{t.t.b}}", "{{t.t.c}}", "{{.}}", "{{gone}}", "{{a.gone}}"])
            case 3, 4, 5: enclosed("#", name(), inner())
            case 6, 7: enclosed("^", name(), inner())
            case 8: parts.isEmpty ? "w" : "{{>\(one(of: parts))}}"
            case 9: parts.isEmpty ? "w" : enclosed("<", one(of: parts), assignment(depth))
            case 10: block(depth)
            default: "w"
            }
        return line() + piece + line()
    }

    private func assignment(_ depth: Int) -> String {
        (0..<number(below: 4)).map { _ in
            one(of: ["", "\n", "  ", "\n  ", "text"]) + block(depth)
        }.joined()
    }

    /// With later blocks in it only, for the same reason.
    private func block(_ depth: Int) -> String {
        guard !blocks.isEmpty else { return "" }
        let index = number(below: blocks.count)
        var later = self
        later.blocks = Array(blocks[(index + 1)...])
        later.parts = Array(parts.suffix(1))
        return enclosed("$", blocks[index], later.line() + later.template(depth: depth - 1) + later.line())
    }

    private func line() -> String { one(of: ["", "", "\n", "\n  ", "  ", "\t", "\r\n", " \n"]) }

    private func name() -> String { one(of: Self.names + ["a.b", "b.c", "c.d.a", "."]) }

    private func enclosed(_ mark: String, _ name: String, _ inner: String) -> String {
        "{{\(mark)\(name)}}\(inner){{/\(name)}}"
    }

    // MARK: What they show

    func row(depth: Int) -> PageNode {
        var row: [String: PageNode] = [:]
        for name in Self.names where number(below: 5) > 0 { row[name] = node(depth) }
        return .row(row)
    }

    private func node(_ depth: Int) -> PageNode {
        switch number(below: depth == 0 ? 5 : 9) {
        case 0: .absent
        case 1: .flag(number(below: 2) == 0)
        case 2: .number(number(below: 3) - 1)
        case 3, 4:
            .text(one(of: ["", "text", "\"\u{301}", "<&>'`", "lines\n", "lines\r\n", " ", "{{a}}", "e\u{301}é"]))
        case 5, 6: row(depth: depth - 1)
        default: .list((0..<number(below: 4)).map { _ in node(depth - 1) })
        }
    }
}
