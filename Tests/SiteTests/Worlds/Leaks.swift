import Casework
import HTTPTypes
import Homework
import Sealing
import Storage
import Support

@testable import Site

extension Leak {
    /// One for each way a program has told on somebody; docs/two-worlds.md lists them all.
    static let planted: [Leak] = bytes + facts + more

    private static let bytes: [Leak] = [
        Leak(name: "a field more") { told, facts in
            guard try await facts.count > 0 else { return }
            told.body = told.body.replacing(
                "</form>", with: "<input type=\"hidden\" name=\"x\"></form>", maxReplacements: 1)
        },
        Leak(name: "a header") { told, facts in
            try told.set("x-entries", "\(try await facts.count)")
        },
        Leak(name: "another order") { told, facts in
            guard told.isPage, try await facts.count > 0 else { return }
            var lines = told.body.split(separator: "\n", omittingEmptySubsequences: false)
            if lines.count > 9 { lines.swapAt(lines.count - 2, lines.count - 3) }
            told.body = lines.joined(separator: "\n")
        },
        Leak(name: "another order of headers") { told, facts in
            guard try await facts.count > 0, let first = told.headers.first else { return }
            told.headers[first.name] = nil
            told.headers.append(first)
        },
        Leak(name: "one byte of size") { told, facts in
            if told.isPage, try await facts.count > 0 { told.body += "\n" }
        },
        Leak(name: "another redirect") { told, facts in
            if told.status == .seeOther, try await facts.isDrawerUsed { told.headers[.location] = "/p/elsewhere" }
        },
        Leak(name: "403 for 404") { told, facts in
            if told.status == .notFound, try await facts.count > 0 { told.status = .forbidden }
        },
        Leak(name: "an ETag over the couple's rows") { told, facts in
            told.headers[.eTag] = "\"\(try await facts.everyHead())\""
        },
        Leak(name: "ids out of one sequence") { told, facts in
            let next = try await facts.everyHead()
            told.body = told.body.replacing("name=\"form\" value=\"", with: "name=\"form\" value=\"\(next)-")
        },
        Leak(name: "the desk's rows in a digest") { told, facts in
            let digest = (try await facts.head(.desk) &* 2_654_435_761) % 97
            told.body = told.body.replacing("</main>", with: "<!-- \(digest) --></main>")
        },
        Leak(name: "the arranger out of a note") { told, facts in
            let noted = try await facts.letters.contains { if case .note = $0 { true } else { false } }
            if noted { told.body = told.body.replacing("Alex", with: "Sam") }
        },
    ]

    private static let facts: [Leak] = [
        Leak(name: "an unread mark") { told, facts in
            let unread = try await facts.head(.letterbox) > 1
            if unread { told.body = told.body.replacing("<h1>", with: "<h1>● ") }
        },
        Leak(name: "waiting for the other") { told, facts in
            if told.isPage, try await !facts.isDrawerUsed {
                told.body = told.body.replacing("</main>", with: "<p>Alex has not written yet.</p></main>")
            }
        },
        Leak(name: "a calendar's SEQUENCE") { told, facts in
            let head = try await facts.everyHead()
            told.body = told.body.replacing("CLASS:PRIVATE", with: "SEQUENCE:\(head)\r\nCLASS:PRIVATE")
        },
        Leak(name: "a calendar's DTSTAMP") { told, facts in
            let count = try await facts.count
            told.body = told.body.replacing(/DTSTAMP:(\d+)T/, with: { "DTSTAMP:\($0.1)T\(count)" })
        },
        Leak(name: "a quota for both together") { told, facts in
            if told.isPost, try await facts.everyHead() > 52 { told.status = .tooManyRequests }
        },
        Leak(name: "a throttle by address", seenBy: .acts([.wrongDigits])) { told, facts in
            let locks = await facts.store.state.locks.values.filter { $0.person == facts.other.person }
            if locks.contains(where: { $0.triesLeft < 5 }) { told.status = .tooManyRequests }
        },
        Leak(name: "another's kept form") { told, facts in
            if told.isPage, await facts.isHeld { told.body += "<!-- a form waits -->" }
        },
        Leak(name: "who is signed in") { told, facts in
            let count = await facts.places
            told.body = told.body.replacing("</main>", with: "<p>\(count) devices</p></main>")
        },
        Leak(name: "another's readiness", seenBy: .acts([.ready])) { told, facts in
            let word = try await facts.letters.lazy.compactMap { letter -> Readiness? in
                if case .ready(let word) = letter { word.word } else { nil }
            }.last
            if let word, word.isReady { told.body = told.body.replacing("</h1>", with: " ♥</h1>") }
        },
        Leak(name: "help only when it is red") { told, facts in
            if told.path == "/help", try await facts.isRed { told.body += "<a href=\"tel:112\">112</a>" }
        },
        Leak(name: "a cookie of the last change") { told, facts in
            told.headers.append(HTTPField(name: .setCookie, value: "v=\(try await facts.everyHead()); Path=/"))
        },
        Leak(name: "a time of work done") { told, facts in
            try told.set("server-timing", "db;dur=\(try await facts.count)")
        },
        Leak(name: "rest shown when it was quiet") { told, facts in
            let rests = try await facts.letters.contains { if case .rest = $0 { true } else { false } }
            if rests { told.body = told.body.replacing("<h1>", with: "<p>Resting.</p><h1>") }
        },
    ]
}

extension Leak.Told {
    mutating func set(_ name: String, _ value: String) throws {
        guard let name = HTTPField.Name(name) else { return }
        headers[name] = value
    }
}
