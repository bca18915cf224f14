/// Marks around a person's text inside a sentence of ours, until the page is written.
///
/// A Hebrew name in an English sentence changes the order in which a browser shows the digits after it, so a date
/// beside it can be misread. And a browser that translates a page turns *Rose* into a flower. The renderer turns the
/// marks into `<bdi>`, which isolates a text from its surroundings, and omits them where no element is allowed: in
/// attributes, titles and fields. The marks are no characters, and a person's text never contains one (`String.plain`).
package enum Isolate {
    private static let name = mark(0x90)
    private static let words = mark(0x91)
    private static let end = mark(0x92)

    /// A literal cannot contain a code point that is no character.
    private static func mark(_ last: UInt8) -> String { String(decoding: [0xEF, 0xB7, last], as: UTF8.self) }

    /// A name, a telephone number or a word to type: isolated, and not to be translated.
    package static func name(_ text: String) -> String { marked(text, name) }

    /// Something a person wrote, in whatever language and direction.
    package static func words(_ text: String) -> String { marked(text, words) }

    private static func marked(_ text: String, _ mark: String) -> String {
        let isMarked = [mark, end].contains { text.utf8.starts(with: $0.utf8) }
        return text.isEmpty || isMarked ? text : mark + text + end
    }

    /// The program's own words in place of a name, such as *your therapist*. They are translated with the page.
    package static func ours(_ text: String) -> String { end + text }

    static func isOurs(_ text: String) -> Bool { text.utf8.starts(with: end.utf8) }

    /// A value for a placeholder of a sentence, marked by what the placeholder is for.
    static func value(_ text: String, for place: String) -> String {
        if isOurs(text) { return text.unmarked }
        if ofNames.contains(place) { return name(text) }
        return ofWords.contains(place) ? words(text) : text
    }

    /// The placeholders for names and whatever else must survive letter by letter.
    static let ofNames: Set<String> = [
        "name", "names", "me", "partner", "therapist", "wish", "first", "second", "asks", "answers", "telephone",
        "typed", "receipt",
    ]
    /// Those for text that somebody wrote, or may have written.
    static let ofWords: Set<String> = [
        "text", "why", "line", "label", "reach", "reason", "how", "reading", "step", "title",
    ]
    /// Those that the program fills from its own words and clocks.
    static let ofOurs: Set<String> = [
        "brand", "count", "day", "digits", "from", "high", "limits", "low", "minutes", "most", "number", "other", "own",
        "parts",
        "place", "plan", "time", "to", "when", "word",
    ]
}

extension String {
    /// The text without the marks, for everything that is no page: a copy, a file, a comparison.
    package var unmarked: String {
        guard utf8.contains(0xEF) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !(0xFDD0...0xFDD2).contains($0.value) }))
    }
}
