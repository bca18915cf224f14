import Synchronization

/// One person at one browser: keeps cookies, follows redirects, fills in the forms it is shown.
final class Visitor: Sendable {
    private let connection: Connection
    private let host: String
    private let person: BenchPerson
    private let cookies: Mutex<[String: String]>
    private let state = Mutex<(path: String, html: String)>(("", ""))

    init(_ person: BenchPerson, port: Int) throws(BenchError) {
        connection = try Connection(port: port)
        host = "localhost:\(port)"
        self.person = person
        cookies = Mutex(["__Host-d": person.device])
    }

    /// A second browser of a person who is signed in already.
    init(like other: Visitor, port: Int) throws(BenchError) {
        connection = try Connection(port: port)
        (host, person) = (other.host, other.person)
        let kept = other.cookies.withLock(\.self)
        cookies = Mutex(kept)
    }

    var page: String { state.withLock(\.html) }
    var path: String { state.withLock(\.path) }

    /// One request and its answer; no redirect is followed.
    func send(_ path: String, form: String? = nil) throws(BenchError) -> Connection.Answer {
        let jar = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        var head =
            "\(form == nil ? "GET" : "POST") \(path) HTTP/1.1\r\nHost: \(host)\r\nCookie: \(jar)\r\n"
            + "Accept-Language: en\r\nSec-Fetch-Site: same-origin\r\n"
        if let form {
            head += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n"
        }
        let answer = try connection.send(Array((head + "\r\n" + (form ?? "")).utf8))
        for header in answer.headers where header.name == "set-cookie" { keep(header.value) }
        return answer
    }

    /// Opens a page and follows where it leads.
    func open(_ path: String) throws(BenchError) { try follow(try send(path), from: path) }

    /// Opens the link with these words.
    func follow(link words: String) throws(BenchError) { try open(try address(of: words)) }

    func address(of words: String) throws(BenchError) -> String { try ShownPage(html: page).address(of: words) }

    /// Sends the page's form with these fields filled in. The answer is a redirect, which is followed.
    func submit(_ fields: [(name: String, value: String)]) throws(BenchError) {
        let form = try ShownPage(html: page).form(fields)
        try follow(try send(form.action, form: form.body), from: form.action)
    }

    /// Signs in and lands on the first page: this week's, or the list of couples.
    func unlock() throws(BenchError) { try open(try enter()) }

    /// Signs in, with the digits or else with the six words, and says where that leads.
    func enter() throws(BenchError) -> String {
        if let next = try typeDigits().next { return next }
        return try typeWords()
    }

    /// Signs in with the name and the six words, chooses the digits anew, as the page after the words asks, and says where
    /// that leads.
    func typeWords() throws(BenchError) -> String {
        try open("/sign-in")
        try open(try sent([("name", person.signInName), ("words", person.words)]))
        return try sent([("digits", person.digits), ("again", person.digits)])
    }

    /// Sends the page's form and says where that leads. No redirect is followed.
    private func sent(_ fields: [(name: String, value: String)]) throws(BenchError) -> String {
        let form = try ShownPage(html: page).form(fields)
        let answer = try send(form.action, form: form.body)
        guard answer.status == 303, let next = answer["location"], next.hasPrefix("/p/") else {
            throw .status(answer.status, wanted: 303, at: form.action)
        }
        return next
    }

    /// Gives the digits on the page that asks for them.
    ///
    /// - Returns: where they led, if they opened anything, and how long the answer took in milliseconds.
    func typeDigits() throws(BenchError) -> (next: String?, took: Double) {
        try open("/lock")
        let digits = person.digits.enumerated().map { (name: "d\($0 + 1)", value: String($1)) }
        let form = try ShownPage(html: page).form(digits)
        let started = Moment.now
        let answer = try send(form.action, form: form.body)
        let took = Moment.now - started
        return (answer["location"].flatMap { $0.hasPrefix("/p/") ? $0 : nil }, took)
    }

    private func follow(_ answer: Connection.Answer, from path: String) throws(BenchError) {
        var (answer, path) = (answer, path)
        for _ in 0..<6 {
            guard answer.status == 303, let next = answer["location"] else { break }
            path = next
            answer = try send(next)
        }
        guard answer.status == 200 else { throw .status(answer.status, wanted: 200, at: path) }
        let shown = (path: path, html: answer.html)
        state.withLock { $0 = shown }
    }

    private func keep(_ line: String) {
        let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
        guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return }
        let (name, value) = (String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
        let isGone = parts.contains("Max-Age=0")
        cookies.withLock { $0[name] = isGone ? nil : value }
    }
}
