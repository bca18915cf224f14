import Assets
import Foundation
import Support
import Testing

@testable import Pages

/// What must survive letter by letter: a browser that translates a page must not translate a name, a word of six, a code
/// or a receipt's number, and a field for one of them must not be corrected or begun with a capital.
@Suite struct LetterByLetterTests {
    /// Everybody in the samples. A page's own words about people stay as they are; names in them do not.
    private let people = /\b(?:Alex|Sam|Robin|Kim|Lex|Noor|Ari|Max)\b/

    /// Text of the page outside every element that is not translated, and outside what a person wrote.
    private func translated(_ html: String) -> [String] {
        var (open, found): ([(name: String, isKept: Bool)], [String]) = ([], [])
        let body = html.replacing(/<(script|style|title)[^>]*>.*?<\/\1>/.dotMatchesNewlines(), with: "")
        for piece in body.matches(of: /<[^>]*>|[^<]+/).map({ String($0.0) }) {
            guard piece.hasPrefix("<") else {
                if !open.contains(where: \.isKept) { found.append(piece) }
                continue
            }
            let isEnd = piece.hasPrefix("</")
            let name = String(piece.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            if isEnd {
                if let place = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(place...) }
            } else if !["input", "meta", "link", "br", "hr", "path", "rect", "circle", "i", ""].contains(name) {
                let isWritten = ["textarea", "q", "blockquote", "option", "iframe"].contains(name)
                let isKept = ["translate=\"no\"", "class=\"written\"", "sheet written"].contains { piece.contains($0) }
                open.append((name, isKept || isWritten))
            }
        }
        return found
    }

    /// Strings that the samples give in one piece: words of the therapist's own, and sentences whose names are marked where
    /// the site makes them.
    private let assignment = [
        "Message Sam", "Alex &amp; Sam", "Noor", "Robin reads here on Mondays", "Robin reads on Mondays",
        "Message Robin", "Only Robin reads this", "Robin reads this on Mondays",
        "Helps Sam get comfortable",
        "Alex asks Sam",
        "Sam answers. Alex listens", "Alex: I feel close", "First evening: Tue", "Second evening: no time",
        "Alex: 2 planned", "Sam: 2 planned",
    ]

    private func isGiven(_ text: String, _ template: String) -> Bool {
        assignment.contains { text.contains($0) } || (template == "partner/evening" && text == "Alex")
    }

    @Test func `no name on any page is translated`() throws {
        let texts = try Checkout.catalogue.get().texts(.english)
        var (found, kept) = (Set<String>(), 0)
        for page in PageSamples.all {
            let html = try PageSamples.render(page, texts: texts)
            kept += html.matches(of: people).count
            for text in translated(html) where text.contains(people) && !isGiven(text, page.template) {
                found.insert("\(page.template): \(text.trimmingCharacters(in: .whitespacesAndNewlines))")
            }
        }
        #expect(kept > 200, "the control: names are on the pages")
        #expect(found == [], "\(found.sorted().joined(separator: "\n"))")
    }

    /// A place in a template, and what has to stand around it.
    private let places: [(template: String, place: String)] = [
        ("entrance/words", "<ol class=\"six sheet\" translate=\"no\">"),
        ("entrance/words", "<strong translate=\"no\">{{name}}"),
        ("therapist/six-words", "<ol class=\"key-words\" translate=\"no\">"),
        ("therapist/six-words", "<strong translate=\"no\">{{name}}"),
        ("therapist/spoken-words", "<ol class=\"key-words\" translate=\"no\">"),
        ("therapist/spoken-words", "<dd translate=\"no\">{{signIn}}"),
        ("therapist/spoken-words", "<dd translate=\"no\">{{address}}"),
        ("therapist/card", "<dd class=\"code\" translate=\"no\">{{#code}}"),
        ("therapist/card", "<dd class=\"code\" translate=\"no\">{{signIn}}"),
        ("therapist/card", "<dd translate=\"no\">{{address}}"), ("entrance/problem", "<b translate=\"no\">{{.}}</b>"),
        ("partner/help", "translate=\"no\">{{number}}"), ("partner/help", "translate=\"no\">{{telephone}}"),
    ]

    @Test func `words, codes and numbers stand in elements that are not translated`() throws {
        for (template, place) in places {
            let text = try #require(Checkout.assets.data("templates/\(template).mustache"))
            #expect(String(decoding: text, as: UTF8.self).contains(place), "\(template): \(place)")
        }
        #expect(try Checkout.texts("therapist.receipt.number", ["receipt": "7Q2M"]) == "Number " + Isolate.name("7Q2M"))
        let word = try Checkout.texts("therapist.erase.typeWord", ["typed": "erase"])
        #expect(word.contains(Isolate.name("erase")))
    }

    /// Variables that are always a name or a word of that kind, wherever a template prints them.
    private let kinds = ["signIn", "wish", "therapist", "signed", "telephone", "who", "columns"]

    @Test func `a template that prints one of them says so around it`() throws {
        // Sentences of the program that happen to be called so; their names are marked inside them.
        let sentences = ["partner/evening who", "therapist/joint-prompt who", "partner/week who"]
        var count = 0
        for file in Checkout.assets.files(under: "templates") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let template = file.name.replacing("templates/", with: "").replacing(".mustache", with: "")
            for match in text.matches(of: /(<[^<>]*>[^<>]*)\{\{([A-Za-z]+)\}\}/) where kinds.contains(String(match.2)) {
                if sentences.contains("\(template) \(match.2)") || match.1.hasSuffix("\"") { continue }
                count += 1
                #expect(match.1.contains("translate=\"no\""), "\(template): {{\(match.2)}}")
            }
        }
        #expect(count > 10)
    }

    /// Fields for names, sign-in names, words, codes, numbers to call and zones.
    private let fields: [(template: String, names: [String])] = [
        ("entrance/card", ["code"]), ("entrance/signIn", ["name", "words"]), ("entrance/spoken", ["name", "words"]),
        ("entrance/called", ["called"]), ("therapist/first-start", ["name"]),
        ("therapist/how-i-work", ["name", "awayName", "awayTelephone", "zone"]),
        ("therapist/cards", ["names", "zone"]),
        ("therapist/new-couple", ["first", "second", "third", "zone"]), ("therapist/erasing", ["word"]),
        ("therapist/parts/help", ["telephone"]),
    ]

    @Test func `fields for them are not corrected, translated or begun with a capital`() throws {
        for (template, names) in fields {
            let text = String(
                decoding: try #require(Checkout.assets.data("templates/\(template).mustache")), as: UTF8.self)
            for name in names {
                let start = try #require(text.firstRange(of: "{{#\(name)}}{{<shared/field}}"), "\(template) \(name)")
                let field = text[start.upperBound...].prefix { $0 != "\n" }.prefix(400)
                let more = try #require(field.firstRange(of: "{{/more}}").map { field[..<$0.lowerBound] })
                for part in ["translate=\"no\"", "spellcheck=\"false\"", "autocorrect=\"off\"", "autocapitalize="] {
                    #expect(more.contains(part), "\(template) \(name): \(part)")
                }
            }
        }
    }
}
