import Foundation
import Support
import Testing

@testable import Pages

/// What a page may hold, and that nothing else gets in.
@Suite struct PageValueTests {
    private enum Plain: Encodable { case one, two(Int) }
    private enum Raw: String, Encodable { case one }
    private struct Empty: Encodable {}

    private struct Everything: Encodable {
        var text = "a"
        var number = 1
        var flag = true
        var noText: String?
        var noNumber: Int?
        var noFlag: Bool?
        var noRow: Row?
        var someNumber: Int? = 2
        var someFlag: Bool? = false
        var someRow: Row? = Row()
        var rows = [Row(), Row(name: "c")]
        var texts = ["d", "e"]
        var numbers: [Int]? = [3]
        var nothing: [Row] = []
        var hidden: Int { number }

        struct Row: Encodable { var name: String? = "b" }
    }

    private struct Measured: Encodable {
        var length: Double
        var width: Double?
    }

    private struct One<Value: Encodable>: Encodable { var value: Value }
    private struct Maybe<Value: Encodable>: Encodable { var value: Value? }

    /// Encodes what the compiler would not.
    private struct Odd: Encodable {
        let write: @Sendable (any Encoder) throws -> Void
        func encode(to encoder: any Encoder) throws { try write(encoder) }
        enum Key: CodingKey { case a }
    }

    @Test func `text, whole numbers, booleans, rows and lists become nodes`() throws {
        guard case .row(let row) = try PageNode(Everything()) else { throw PageError.notAPageValue("no row") }
        let shown = row.mapValues { "\($0)" }
        #expect(
            shown == [
                "text": #"text("a")"#, "number": "number(1)", "flag": "flag(true)", "noText": "absent",
                "noNumber": "absent", "noFlag": "absent", "noRow": "absent", "someNumber": "number(2)",
                "someFlag": "flag(false)", "someRow": #"row(["name": Pages.PageNode.text("b")])"#,
                "rows":
                    #"list([Pages.PageNode.row(["name": Pages.PageNode.text("b")]), Pages.PageNode.row(["name": Pages.PageNode.text("c")])])"#,
                "texts": #"list([Pages.PageNode.text("d"), Pages.PageNode.text("e")])"#,
                "numbers": "list([Pages.PageNode.number(3)])", "nothing": "list([])",
            ])
    }

    private static let refused: [(name: String, value: any Encodable & Sendable)] = [
        ("Swift.Double", 1.5), ("Swift.Float", Float(1)), ("Swift.Int32", Int32(1)), ("Swift.UInt8", UInt8(1)),
        ("Swift.Int64", Int64(1)), ("Swift.UInt", UInt(1)), (".Date", Date(timeIntervalSince1970: 0)),
        (".URL", Checkout.root), ("Swift.UInt8", Data([1])), (".UUID", UUID()),
        ("Plain", Plain.one), ("Plain", Plain.two(1)), ("Raw", Raw.one), ("Empty", Empty()),
        ("Swift.Double", Measured(length: 1)),
        ("Swift.Dictionary<Swift.String, Swift.String>", ["a": "b"]), ("Swift.Set<Swift.String>", Set(["a"])),
        ("Swift.Dictionary<Swift.Int, Swift.String>", [1: "b"]), ("Swift.Range<Swift.Int>", 0..<2),
        ("Swift.Optional<Swift.String>", String?.some("a")),
        ("Odd", Odd { _ in }), ("Odd", Odd { try "a".encode(to: $0) }),
        ("Odd", Odd { _ = $0.unkeyedContainer() }),
        (
            "Odd",
            Odd {
                var row = $0.container(keyedBy: Odd.Key.self)
                try row.encode("a", forKey: .a)
                _ = row.superEncoder()
            }
        ),
        (
            "Odd",
            Odd {
                var row = $0.container(keyedBy: Odd.Key.self)
                try row.encode("a", forKey: .a)
                _ = row.nestedUnkeyedContainer(forKey: .a)
            }
        ),
    ]

    @Test(arguments: 0..<refused.count)
    func `a page holds no value of another kind`(index: Int) throws {
        let (name, value) = Self.refused[index]
        func refuses(_ value: some Encodable) {
            let error = #expect(throws: PageError.self) { try PageNode(value) }
            guard case .notAPageValue(let type) = error else {
                Issue.record("\(name): \(String(describing: error))")
                return
            }
            #expect(type.hasSuffix(name))
        }
        func everywhere(_ value: some Encodable) {
            refuses(value)
            refuses(One(value: value))
            refuses(Maybe(value: value))
            refuses([value])
            refuses(["a": value])
        }
        everywhere(value)
    }
}
