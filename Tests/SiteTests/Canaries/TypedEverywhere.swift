import Foundation
import HTTPTypes
import Homework
import Pages

@testable import Site

/// Types a canary into every field for words of every form on a page, and sends it.
struct TypedEverywhere {
    /// Fields where words, not a choice, a day or digits, are typed.
    static func fields(of html: String) -> Set<String> {
        var names: Set<String> = []
        for match in html.matches(of: /<textarea\s([^>]*)>/) {
            if let name = Markup.attribute("name", of: String(match.1)) { names.insert(name) }
        }
        for match in html.matches(of: /<input\s([^>]*)>/) {
            let tag = String(match.1)
            let type = Markup.attribute("type", of: tag) ?? "text"
            if ["text", "search"].contains(type), let name = Markup.attribute("name", of: tag),
                Markup.attribute("inputmode", of: tag) != "numeric"
            {
                names.insert(name)
            }
        }
        return names
    }

    /// One answer of each group of choices; another one every round.
    static func choices(of html: String, round: Int) -> [(String, String)] {
        var groups: [String: [String]] = [:]
        for match in html.matches(of: /<input\s([^>]*)>/) {
            let tag = String(match.1)
            let type = Markup.attribute("type", of: tag) ?? ""
            guard ["radio", "checkbox"].contains(type), let name = Markup.attribute("name", of: tag) else { continue }
            groups[name, default: []].append(Markup.attribute("value", of: tag) ?? "on")
        }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value[round % $0.value.count]) }
    }

    private(set) var typed = 0
    /// Where words were typed, by form.
    private(set) var places: Set<String> = []
    mutating func fill(_ browser: Browser, _ page: Shown, _ label: String, round: Int) async throws {
        for form in page.forms where form.action != "/leave" {
            let inner =
                page.html.components(separatedBy: "<form").first { $0.contains("action=\"\(form.action)\"") } ?? ""
            let names = Self.fields(of: inner.components(separatedBy: "</form>")[0])
            guard !names.isEmpty else { continue }
            let words = names.sorted().map { name -> (String, String) in
                typed += 1
                places.insert("\(label) \(name)")
                return (name, name == "zone" ? "Europe/Madrid" : Canary.text(typed))
            }
            let choices = Self.choices(of: inner, round: round).filter { choice in !names.contains(choice.0) }
            var shown = try await browser.follow(
                try await browser.send(.post, form.action, form.body(words + choices)))
            // A page that looks over what was typed: sent on from there.
            if let check = shown.forms.first(where: { $0.names.contains("checked") }) {
                shown = try await browser.follow(try await browser.send(.post, check.action, check.body([])))
            }
        }
    }
}
