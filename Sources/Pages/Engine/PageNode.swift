/// A page's content, copied from the page value before a template sees it. It holds nothing but what a page may hold.
///
/// An absent value is a value of its own. It hides an outer one of the same name, so that `{{#error}}` in a row never
/// finds the page's own `error`.
enum PageNode: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case absent
    case row([String: PageNode])
    case list([PageNode])

    init<Value: Encodable>(_ value: Value) throws(PageError) {
        // Most values of a list are rows. A cast is slow, so the type is compared first.
        if Value.self == String.self, let text = value as? String {
            self = .text(text)
        } else if Value.self == Int.self, let number = value as? Int {
            self = .number(number)
        } else if Value.self == Bool.self, let flag = value as? Bool {
            self = .flag(flag)
        } else {
            self = try PageEncoder.node(of: value)
        }
    }
}
