import Foundation

/// What a browser needs of a page: its links, and what its form would send. It reads our own templates only.
struct ShownPage {
    let html: String

    /// The address of the link with these words.
    func address(of words: String) throws(BenchError) -> String {
        let links = html.matches(of: /<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/.dotMatchesNewlines())
        // Names stand in tags of their own.
        guard
            let link = links.first(where: {
                Self.plain($0.2.replacing(/<\/?bdi[^>]*>/, with: "")).contains(words)
            })
        else {
            throw .missing("the link \u{201C}\(words)\u{201D}")
        }
        return Self.plain(link.1)
    }

    /// The page's form, without *Sign out*, with these fields filled in.
    func form(_ filled: [(name: String, value: String)]) throws(BenchError) -> (action: String, body: String) {
        let forms = html.matches(of: /<form\s([^>]*)>(.*?)<\/form>/.dotMatchesNewlines())
        let found = forms.lazy.map { (action: Self.value("action", in: $0.1), inside: $0.2) }
        guard let form = found.first(where: { $0.action != nil && $0.action != "/leave" }), let action = form.action
        else { throw .missing("a form") }
        let kept = Self.fields(form.inside).filter { field in !filled.contains { $0.name == field.name } }
        let body = (kept + filled).map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
        return (action, body.joined(separator: "&"))
    }

    /// What would be sent if nobody touched the form. Texts are written anew each time, so text areas are ignored.
    private static func fields(_ inside: Substring) -> [(name: String, value: String)] {
        inside.matches(of: /<input\s([^>]*)>/).compactMap { input in
            let tag = input.1
            let isBox = ["radio", "checkbox"].contains(value("type", in: tag) ?? "")
            guard let name = value("name", in: tag), !isBox || tag.contains(" checked") else { return nil }
            return (name, value("value", in: tag) ?? "")
        }
    }

    private static func value(_ attribute: String, in tag: Substring) -> String? {
        guard let start = " \(tag)".range(of: " \(attribute)=\"") else { return nil }
        return plain(" \(tag)"[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func plain(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
