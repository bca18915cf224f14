import Mustache
import Synchronization

/// A page's content, copied out of the page value before a template sees it.
///
/// The copy admits only what a page may hold (a date, an enum or a domain value is refused), prints nothing for a
/// whole row, and answers "empty" for an absent value, so that `{{#error}}` in a row never finds the page's own `error`.
indirect enum PageNode: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case absent
    case row([String: PageNode])
    case list([PageNode])

    init(_ value: Any) throws(PageError) {
        switch value {
        case let text as String: self = .text(text)
        case let flag as Bool: self = .flag(flag)
        case let number as Int: self = .number(number)
        // The two that pages hold most are told apart without reflection, which is slow.
        case is String?: self = .absent
        case let list as [Any]: self = .list(try list.map { value throws(PageError) in try PageNode(value) })
        default: self = try Self.reflected(value)
        }
    }

    private static func reflected(_ value: Any) throws(PageError) -> PageNode {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            guard let wrapped = mirror.children.first else { return .absent }
            return try PageNode(wrapped.value)
        case .struct:
            var row: [String: PageNode] = [:]
            for child in mirror.children {
                guard let label = child.label else { continue }
                row[label] = try PageNode(child.value)
            }
            // A struct without stored properties of its own, such as a Character or a Double, is not a row.
            guard !row.isEmpty, isOurs(type(of: value)) else { throw .notAPageValue(label(of: value)) }
            return .row(row)
        default:
            throw .notAPageValue(label(of: value))
        }
    }

    /// Whether a struct is none of the standard library's; spelling a type out is slow, so each is asked once.
    private static func isOurs(_ type: any Any.Type) -> Bool {
        if known.withLock({ $0.contains(ObjectIdentifier(type)) }) { return true }
        guard !String(reflecting: type).hasPrefix("Swift.") else { return false }
        known.withLock { _ = $0.insert(ObjectIdentifier(type)) }
        return true
    }

    private static let known = Mutex<Set<ObjectIdentifier>>([])

    private static func label(of value: Any) -> String { String(reflecting: type(of: value)) }

    /// What swift-mustache is given.
    var rendered: Any {
        switch self {
        case .text(let text): text
        case .number(let number): number
        case .flag(let flag): flag
        case .absent: Absent()
        case .row(let row): RenderedRow(row: row)
        case .list(let list): list.map(\.rendered)
        }
    }
}

private struct RenderedRow: MustacheParent, MustacheCustomRenderable {
    let row: [String: PageNode]
    func child(named name: String) -> Any? { row[name]?.rendered }
    var renderText: String { "" }
    var isNull: Bool { false }
}

private struct Absent: MustacheParent, MustacheCustomRenderable {
    func child(named name: String) -> Any? { nil }
    var renderText: String { "" }
    var isNull: Bool { true }
}
