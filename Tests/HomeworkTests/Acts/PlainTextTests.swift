import Homework
import Support
import Testing

/// What no text of a person's may hold, whichever act writes it and whichever version wrote it.
@Suite struct PlainTextTests {
    /// Controls, embeddings, overrides, isolates and what is no character.
    private var unwanted: [Unicode.Scalar] {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x202A...0x202E, 0x2066...0x206F,
            0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x1FFFE...0x1FFFF,
        ]
        return ranges.joined().compactMap(Unicode.Scalar.init)
    }

    @Test func `lose their controls and what turns a sentence round`() {
        for scalar in unwanted {
            let typed = "one\(String(scalar)) two"
            #expect(typed.plain == "one two", "U+\(String(scalar.value, radix: 16))")
            #expect(typed.oneLine == "one two", "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func `keep lines, tabs, joiners and marks that belong to a script`() {
        for kept in [
            "one\n\ttwo", "שלום\u{200F}, \u{200E}ok", "عل\u{200C}ی", "👩\u{200D}❤\u{FE0F}\u{200D}👩", "ñandú «sí»",
        ] {
            #expect(kept.plain == kept)
        }
        #expect("a\r\nb\rc\u{2028}d\u{85}e".plain == "a\nb\nc\nd\ne")
        #expect(" a \u{2003}\n b\u{200E} ".oneLine == "a b")
    }

    @Test func `of any journal come out without them, whatever wrote them`() {
        let typed = "a\u{202E}b\u{0}c\u{2067}d\u{85}e"
        var bytes: [UInt8] = []
        typed.write(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "abcd\ne")
        #expect(String(wire: Array(typed.utf8)[...]) == "abcd\ne", "an older version took it as it was")
    }

    @Test func `that show nothing are empty`() throws {
        let joint = JointView([], at: .at(day: 9))
        for blank in ["\u{3164}", "\u{2800}\u{2800}", "\u{200B}\u{FEFF}", "\u{202E}\n", "\u{301}"] {
            #expect(throws: Refusal.empty, "\(blank.unicodeScalars.map { $0.value })") {
                try SendLetter(.said(Said(wish: .tell, text: blank))).decide(joint, as: People.alex)
            }
        }
        let sent = try SendLetter(.said(Said(wish: .tell, text: "\u{202E}I was 2.\n\u{2066}Yes"))).decide(
            joint, as: People.alex)
        #expect(sent.letters == [.said(Said(wish: .tell, text: "I was 2.\nYes"))])
    }
}
