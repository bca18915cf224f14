import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Testing

@testable import Site

/// One browser: keeps its cookies, follows redirects, reads links and forms off the pages it is shown.
final class Browser {
    let name: String
    let house: House
    let person: PersonID?
    var cookies: [String: String] = [:]
    /// How the buttons of forms are pressed.
    var taps = Taps.once
    /// What this browser says of the page that a form comes from.
    var generation = Generation.site
    private(set) var requests = 0
    /// The page shown last.
    private(set) var page = Shown(path: "", status: .ok, headers: [:], html: "")

    init(name: String, house: House, person: PersonID?) {
        (self.name, self.house, self.person) = (name, house, person)
    }

    /// One request and its answer, as it comes; no redirect is followed. Cookies are kept.
    @discardableResult func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil
    ) async throws -> Shown {
        requests += 1
        var headers: HTTPFields = [try #require(HTTPField.Name(Streams.header)): "\(name)/\(requests)"]
        try generation.tell(&headers, method, of: page)
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                .joined(separator: "; ")
        }
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let answer = try await house.client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        for line in answer.headers[values: .setCookie] { keep(line) }
        return Shown(
            path: path, status: answer.status, headers: answer.headers, html: String(buffer: answer.body))
    }

    /// Opens an address and follows where it leads.
    @discardableResult func get(_ path: String) async throws -> Shown {
        try await follow(try await send(.get, path))
    }

    /// Opens one of this person's own addresses.
    @discardableResult func open(_ route: Route) async throws -> Shown { try await get(try address(route)) }
    @discardableResult func open(_ kind: Route.Kind) async throws -> Shown { try await open(Route(kind)) }

    func address(_ route: Route) throws -> String {
        house.services.links(for: try #require(person))(route)
    }

    /// Opens the link of the page shown whose words contain these.
    @discardableResult func follow(link words: String) async throws -> Shown {
        let link = try #require(
            page.links.first { $0.words.contains(words) }, "no link “\(words)” among \(page.links.map(\.words))")
        return try await get(link.href)
    }

    /// Sends a form of the page shown: the one with this button, or the first. Fields keep what stands in them.
    @discardableResult func submit(
        _ button: String? = nil, _ fields: [(String, String)] = []
    ) async throws -> Shown {
        let form = try #require(page.form(button), "no form “\(button ?? "")” on the page")
        if taps != .once {
            let before = cookies
            try await send(.post, form.action, form.body(fields))
            if taps == .twiceAtOnce { cookies = before }
        }
        return try await follow(try await send(.post, form.action, form.body(fields)))
    }

    /// The same, but says only what came at once.
    func submitted(_ button: String? = nil, _ fields: [(String, String)] = []) async throws -> Shown {
        let form = try #require(page.form(button), "no form “\(button ?? "")” on the page")
        return try await send(.post, form.action, form.body(fields))
    }

    /// Gives the six digits at the lock shown, or at `/lock`.
    @discardableResult func unlock(_ digits: String = House.digits) async throws -> Shown {
        if page.path != "/lock" { try await get("/lock") }
        let taps = digits.enumerated().map { ("d\($0 + 1)", String($1)) }
        return try await submit(nil, taps)
    }

    /// Lets so much time pass that the private level is closed and the room is not.
    func closeOwn() { house.clock.move(minutes: 6) }

    /// Follows redirects to the page they end at.
    @discardableResult func follow(_ answer: Shown) async throws -> Shown {
        var answer = answer
        var steps = 0
        while answer.status == .seeOther, let next = answer["location"], steps < 6 {
            answer = try await send(.get, next)
            steps += 1
        }
        page = answer
        return answer
    }

    private func keep(_ line: String) {
        let parts = line.split(separator: ";").map { $0.trimmingPrefix(" ") }
        guard let pair = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false),
            pair.count == 2
        else { return }
        cookies[String(pair[0])] = parts.contains { $0 == "Max-Age=0" } ? nil : String(pair[1])
    }
}

/// What a browser tells of where a request comes from.
enum Generation: Sendable {
    /// The site, as all browsers since 2023.
    case site
    /// The origin with forms; `null` from a page that forbids it. Safari before 16.4.
    case origin
    /// The page alone, where it does not forbid that. Firefox before 70.
    case page

    func tell(_ headers: inout HTTPFields, _ method: HTTPRequest.Method, of page: Shown) throws {
        let tells = page["referrer-policy"] != "no-referrer"
        switch self {
        case .site: headers[try #require(HTTPField.Name("sec-fetch-site"))] = "same-origin"
        case .origin: if method == .post { headers[.origin] = tells ? "https://practice.example" : "null" }
        case .page: if tells { headers[.referer] = "https://practice.example" + page.path }
        }
    }
}

/// How a button is pressed. The browser of a finger that taps twice shows the second answer; of the first it keeps the
/// cookies, or drops them too when the second tap was fast.
enum Taps: CaseIterable, Sendable { case once, twice, twiceAtOnce }

/// What a browser was shown.
struct Shown: Sendable {
    let path: String
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let html: String

    /// A header's value.
    subscript(_ header: String) -> String? { HTTPField.Name(header).flatMap { headers[$0] } }

    /// The page without its markup, blank space made single.
    var text: String {
        Markup.text(String(html.replacing(/<(script|style|title)[^>]*>.*?<\/\1>/.dotMatchesNewlines(), with: "")))
    }

    /// The main heading.
    var heading: String {
        html.firstMatch(of: /<h1[^>]*>(.*?)<\/h1>/.dotMatchesNewlines()).map { Markup.text(String($0.1)) } ?? ""
    }

    var links: [(href: String, words: String)] {
        html.matches(of: /<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/.dotMatchesNewlines()).map {
            (Markup.unescaped(String($0.1)), Markup.text(String($0.2)))
        }
    }

    var forms: [ShownForm] {
        html.matches(of: /<form\s([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).map {
            ShownForm(tag: String($0.1), inner: String($0.2))
        }
    }

    /// The form with a button of these words; the first that is not *Sign out* when none are given.
    func form(_ button: String?) -> ShownForm? {
        guard let button else { return forms.first { $0.action != "/leave" } }
        return forms.lazy.compactMap { $0.pressed(button) }.first
    }
}

/// A form as it stands on a page, with what its fields hold.
struct ShownForm: Sendable {
    private(set) var action: String
    /// The words of each button, where it sends the form if elsewhere, and its own name and value.
    private let pressable: [(words: String, action: String?, field: (String, String)?)]
    /// Names and values a browser would send without a touch.
    private(set) var fields: [(name: String, value: String)]
    /// Every name a field of it has.
    let names: Set<String>

    init(tag: String, inner: String) {
        action = Markup.attribute("action", of: tag) ?? ""
        pressable = inner.matches(of: /<button([^>]*)>(.*?)<\/button>/.dotMatchesNewlines()).map { match in
            let tag = String(match.1)
            let name = Markup.attribute("name", of: tag)
            return (
                Markup.text(String(match.2)), Markup.attribute("formaction", of: tag),
                name.map { ($0, Markup.attribute("value", of: tag) ?? "") }
            )
        }
        var fields: [(name: String, value: String)] = []
        var names: Set<String> = []
        for match in inner.matches(of: /<input\s([^>]*)>/) {
            let tag = String(match.1)
            guard let name = Markup.attribute("name", of: tag) else { continue }
            names.insert(name)
            let isBox = ["radio", "checkbox"].contains(Markup.attribute("type", of: tag) ?? "")
            if !isBox || tag.contains(" checked") {
                fields.append((name, Markup.attribute("value", of: tag) ?? ""))
            }
        }
        for match in inner.matches(of: /<textarea\s([^>]*)>\n?(.*?)<\/textarea>/.dotMatchesNewlines()) {
            guard let name = Markup.attribute("name", of: String(match.1)) else { continue }
            names.insert(name)
            fields.append((name, Markup.unescaped(String(match.2))))
        }
        for match in inner.matches(of: /<select\s([^>]*)>(.*?)<\/select>/.dotMatchesNewlines()) {
            guard let name = Markup.attribute("name", of: String(match.1)) else { continue }
            names.insert(name)
            let options = match.2.matches(of: /<option\s([^>]*)>/).map { String($0.1) }
            guard let chosen = options.first(where: { $0.contains(" selected") }) ?? options.first else { continue }
            fields.append((name, Markup.attribute("value", of: chosen) ?? ""))
        }
        (self.fields, self.names) = (fields, names)
    }

    var buttons: [String] { pressable.map(\.words) }

    /// The form as the button with these words sends it; nil when it has none.
    func pressed(_ words: String) -> ShownForm? {
        guard let button = pressable.first(where: { $0.words.contains(words) }) else { return nil }
        var form = self
        if let action = button.action { form.action = action }
        if let field = button.field { form.fields.append((field.0, field.1)) }
        return form
    }

    /// The body a browser sends when these fields were filled in.
    func body(_ filled: [(String, String)]) -> String {
        let kept = fields.filter { field in !filled.contains { $0.0 == field.name } }
        // Of a field that a form has once, the answer given last.
        let meant = filled.enumerated().filter { place, field in
            FormFields.all[field.0]?.isMany != false || !filled[(place + 1)...].contains { $0.0 == field.0 }
        }
        return (kept.map { ($0.name, $0.value) } + meant.map(\.element)).map {
            "\(Self.encoded($0.0))=\(Self.encoded($0.1))"
        }
        .joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Character(Unicode.Scalar(byte))
            let isPlain = byte < 0x80 && (scalar.isLetter || scalar.isNumber || "-._".contains(scalar))
            return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

/// Reads what our own templates write; no more is needed.
enum Markup {
    static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = (" " + tag).range(of: " \(name)=\"") else { return nil }
        let rest = (" " + tag)[start.upperBound...]
        return rest.firstIndex(of: "\"").map { unescaped(String(rest[..<$0])) }
    }

    static func text(_ html: String) -> String {
        // What holds a name apart from its sentence puts no space around it.
        unescaped(html.replacing(/<\/?bdi[^>]*>/, with: "").replacing(/<[^>]*>/, with: " ")).split(
            whereSeparator: \.isWhitespace
        ).joined(separator: " ")
    }

    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
