/// Marks around a person's text inside a sentence of ours, until the page is written.
///
/// A Hebrew name in an English sentence changes the order in which a browser shows the digits after it, so a date beside it
/// can be misread. And a browser that translates a page makes *Rose* a flower. The renderer turns the marks into `<bdi>`, which
/// holds a text apart from what surrounds it, and leaves them out where no element can stand: in attributes, titles
/// and fields. The marks are no characters, and no text of a person's holds one (`String.plain`).
package enum Isolate {
    private static let name = mark(0x90)
    private static let words = mark(0x91)
    private static let end = mark(0x92)

    /// No literal can say what is no character.
    private static func mark(_ last: UInt8) -> String { String(decoding: [0xEF, 0xB7, last], as: UTF8.self) }

    /// A name, a number to call, a word to type: held apart, and not to be translated.
    package static func name(_ text: String) -> String { marked(text, name) }

    /// Words of a person's own, in whatever language and direction they are.
    package static func words(_ text: String) -> String { marked(text, words) }

    private static func marked(_ text: String, _ mark: String) -> String {
        let isMarked = [mark, end].contains { text.utf8.starts(with: $0.utf8) }
        return text.isEmpty || isMarked ? text : mark + text + end
    }

    /// Words of the program's own where others would have a name: *your therapist*. They are translated with the page.
    package static func ours(_ text: String) -> String { end + text }

    static func isOurs(_ text: String) -> Bool { text.utf8.starts(with: end.utf8) }

    /// What is put into a place of a sentence, marked by what the place is for.
    static func value(_ text: String, for place: String) -> String {
        if isOurs(text) { return text.unmarked }
        if ofNames.contains(place) { return name(text) }
        return ofWords.contains(place) ? words(text) : text
    }

    /// The places of sentences that hold names and what else has to survive letter by letter.
    static let ofNames: Set<String> = [
        "name", "names", "me", "partner", "therapist", "wish", "first", "second", "asks", "answers", "telephone",
        "typed", "receipt",
    ]
    /// Those that hold words somebody wrote, or may have written.
    static let ofWords: Set<String> = ["text", "why", "line", "reach", "reason", "how", "reading", "step", "title"]
    /// Those that the program fills from its own words and clocks.
    static let ofOurs: Set<String> = [
        "count", "day", "digits", "from", "high", "limits", "low", "minutes", "number", "other", "own", "parts",
        "place", "plan", "time", "to", "when", "word",
    ]
}

extension String {
    /// The text without the marks, for what is no page: a copy, a file, a comparison.
    package var unmarked: String {
        guard utf8.contains(0xEF) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !(0xFDD0...0xFDD2).contains($0.value) }))
    }
}
