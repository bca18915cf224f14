/// What one field of a form may hold, in bytes: counted before they are made into text, since much that is done with
/// text takes longer than its length.
struct FormField: Hashable, Sendable {
    enum Kind: Sendable {
        /// Chosen, or written by our own page: never longer than its bound.
        case mark
        /// A person's words. A little too long, they are shown again beside a sentence; nothing is lost.
        case text
        /// Digits, words of a key, a code: never shown again.
        case secret
    }

    let kind: Kind
    /// The most bytes.
    let longest: Int
    /// Whether a form may hold it several times.
    var isMany = false

    /// The most bytes that are read at all.
    var mostRead: Int { kind == .mark ? longest : longest * Self.tolerance }

    /// How many times its bound a person's text may be for them to find it again.
    static let tolerance = 4

    static let mark = FormField(kind: .mark, longest: 64)
    static let marks = FormField(kind: .mark, longest: 64, isMany: true)
    static let digits = FormField(kind: .secret, longest: 64)
    static let code = FormField(kind: .secret, longest: 100)
    static let keyWords = FormField(kind: .secret, longest: 200)
    static let name = FormField(kind: .text, longest: 200)
    static let date = FormField(kind: .text, longest: 64)

    static func mark(_ longest: Int) -> FormField { FormField(kind: .mark, longest: longest) }

    /// So many characters, whatever the script.
    static func text(_ characters: Int) -> FormField { FormField(kind: .text, longest: characters * 4) }
}
