import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Support
import Testing

@testable import Site

/// One table of all fields, and what happens beyond its bounds.
@Suite struct FieldTests {
    private static func sources(_ folder: String, _ ending: String) throws -> [(path: String, text: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../\(folder)")
            .standardized
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }
            .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    /// Where the names of fields stand: folder, kind of file, and what a name stands in.
    private static let places: [(folder: String, ending: String, pattern: String)] = [
        // All but the page's description of itself, the session's token and the form's id.
        (
            "Sources/CAssets/files/templates", "mustache",
            #"name="(?!viewport|color-scheme|csrf|form")([A-Za-z][A-Za-z0-9-]*)""#
        ),
        ("Sources/Pages", "swift", #"(?:Field|Choices|Tick|Pick|Boxes|Self)\(\s*name: "([A-Za-z0-9-]+)""#),
        ("Sources/Site", "swift", #"(?:number|choice)\(\.\w+, "(\w+)""#),
        ("Sources/Site", "swift", #"[fF]orm\["([A-Za-z0-9-]+)"\]"#),
        ("Sources/Site", "swift", #"\.(?:all|has)\("([A-Za-z0-9-]+)"\)"#),
        ("Sources/Site", "swift", #"(?:typed\?|onward|sent)\["(\w+)"\]"#),
        ("Sources/Homework", "swift", #"static let field = "(\w+)""#),
    ]

    @Test func `every field of a template, a page or a handler is in the table`() throws {
        for place in Self.places {
            let pattern = try Regex(place.pattern, as: (Substring, Substring).self)
            var found: Set<String> = []
            for (path, text) in try Self.sources(place.folder, place.ending) {
                for match in text.matches(of: pattern) {
                    let name = String(match.output.1)
                    found.insert(name)
                    #expect(FormFields.all[name] != nil, "\(name) in \(path)")
                }
            }
            #expect(found.count >= 2, "\(place.pattern)")
        }
    }

    @Test func `the bounds are those that were decided`() {
        let bounds = FormFields.all.mapValues { $0.usual.longest }
        for name in ["name", "words", "first", "called", "awayName", "telephone", "zone"] {
            #expect(bounds[name] == 200)
        }
        for name in ["digits", "again", "digitsAgain", "d1", "d6"] { #expect(bounds[name] == 64) }
        #expect(bounds["code"] == 100)
        // The homework in preparation holds every text of its pages once.
        #expect(bounds["draft"] == 90_000)
        #expect((bounds.filter { $0.key != "draft" }.values.max() ?? 0) <= 24_000)
        #expect(FormFields.all.values.allSatisfy { $0.mostRead <= 96_000 })
    }

    @Test func `no text makes a field slower than its length, at its bound, four times and forty times as long`() {
        for (name, row) in FormFields.all {
            for field in Set([row.usual] + row.elsewhere.values) {
                for worst in WorstText.allCases {
                    for factor in [1, 4, 40] {
                        let text = worst.text(min(field.longest * factor, 250_000))
                        let body = Array("\(name)=\(Canary.percent(text))".utf8)
                        var reading = FormReading()
                        let fields = try? reading.fields(of: body)
                        #expect(reading.steps <= 3 * body.count, "\(name) \(worst) \(factor)")
                        // Text that is accepted has few marks on each letter, so bringing it into order stays quick.
                        for (_, value) in fields ?? [] {
                            #expect(value.utf8.count <= row.mostRead)
                            #expect(Self.longestPile(value) <= Legible.mostMarks)
                        }
                    }
                }
            }
        }
    }

    private static func longestPile(_ text: String) -> Int {
        var (pile, longest) = (0, 0)
        for scalar in text.unicodeScalars {
            pile = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : pile + 1
            longest = max(longest, pile)
        }
        return longest
    }

    @Test func `writing of living languages is legible`() {
        let texts = [
            "Zu\u{308}rich", "Vie\u{323}\u{302}t Nam",
            "\u{1F469}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F48B}\u{200D}\u{1F469}",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "\u{915}\u{94D}\u{937}\u{92E}\u{93E}",
            "\u{E01}\u{E33}\u{E19}\u{E49}\u{E33}", "\u{D55C}\u{AD6D}\u{C5B4}".decomposedStringWithCanonicalMapping,
            "\u{FDFA}\u{64E}\u{651}", "\u{1F1EA}\u{1F1F8}\u{1F1EB}\u{1F1F7}", "e\u{301}\n\t \u{2028}",
        ]
        for text in texts {
            var legible = Legible()
            let isLegible = legible.accepts(text)
            #expect(isLegible, "\(text)")
            #expect(legible.steps == text.unicodeScalars.count)
        }
    }
}
