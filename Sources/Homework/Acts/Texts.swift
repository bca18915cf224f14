extension String {
    /// The plain text without white space around it. Refused when nothing of it is visible or it is longer than
    /// `longest` characters.
    ///
    /// Its bytes are limited too, so that a letter fits its one size in every script.
    func written(atMost longest: Int) throws(Refusal) -> String {
        let text = plain.trimmed
        if text.isBlank { throw .empty }
        if text.count > longest || text.utf8.count > longest * 4 { throw .tooLong(longest) }
        return text
    }

    /// The same for a text that may be left out.
    func perhaps(atMost longest: Int) throws(Refusal) -> String? {
        plain.isBlank ? nil : try written(atMost: longest)
    }

    private var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// The longest texts, in characters.
package enum Longest {
    /// A note before a talk, a shared answer, an answer for the therapist.
    package static let jotting = 1500
    /// A line: why, intention, a reason.
    package static let line = 500
    /// A name or a single word.
    package static let name = 60
    /// The text of a sheet.
    package static let sheet = 6000
}
