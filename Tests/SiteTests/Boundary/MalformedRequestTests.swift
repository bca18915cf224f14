import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Testing

@testable import Site

/// What no browser sends, over a real connection: one answer of 4xx with all headers, no line in the log.
@Suite struct MalformedRequestTests {
    private static let post =
        "POST /card HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
    private static let chunked = post + "Transfer-Encoding: chunked\r\n\r\n"
    private static let get = "GET / HTTP/1.1\r\nConnection: close\r\n"

    static let requests: [(name: String, text: String)] = [
        ("a chunk without a length", chunked + "ZZ\r\nabc\r\n0\r\n\r\n"),
        ("a bad chunk after a good one", chunked + "3\r\na=b\r\nZZ\r\n"),
        ("a chunk longer than any number", chunked + "FFFFFFFFFFFFFFFFFF\r\nabc"),
        ("a chunk of less than nothing", chunked + "-3\r\nabc\r\n0\r\n\r\n"),
        ("a chunk that does not end where it says", chunked + "3\r\nabcdef0\r\n\r\n"),
        ("trailers that are none", chunked + "3\r\na=b\r\n0\r\nX(: y\r\n\r\n"),
        ("an unknown coding", post + "Transfer-Encoding: wonder\r\n\r\nabc"),
        ("an unknown coding before chunks", post + "Transfer-Encoding: gzip, chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n"),
        ("an unknown coding after chunks", post + "Transfer-Encoding: chunked, gzip\r\n\r\n3\r\na=b\r\n0\r\n\r\n"),
        ("chunks twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("the coding of nothing", post + "Transfer-Encoding: identity\r\n\r\n"),
        ("chunks and a length", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n"),
        ("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\na=bc"),
        ("a length of less than nothing", post + "Content-Length: -3\r\n\r\nabc"),
        ("a packed body", post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\na=b"),
        (
            "a form of another kind",
            post + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\na=b"
        ),
        ("a form in another script", post + "Content-Type: application/x-www-form-urlencoded; charset=utf-16\r\n\r\n"),
        ("no host", get + "\r\n"), ("no host, of old", "GET / HTTP/1.0\r\n\r\n"),
        ("two hosts", get + "Host: a\r\nHost: b\r\n\r\n"), ("one host twice", get + "Host: a\r\nhost: a\r\n\r\n"),
        ("an empty host", get + "Host:\r\n\r\n"), ("a host that is none", get + "Host: a b/c@d\r\n\r\n"),
        ("an unknown method", "FROB / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a method in small letters", "get / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a question about everything", "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a question about methods", "OPTIONS / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a tunnel", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("an echo", "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("no path", "GET foo HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("bytes in a path", "GET /\u{E9} HTTP/1.1\r\nHost: a\r\n\r\n"),
        (
            "a long path",
            "GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        ),
        ("a longer path", "GET /\(String(repeating: "a", count: 90_000)) HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("slashes", "GET \(String(repeating: "/", count: 99)) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a cut escape", "GET /card?c=%4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("a line within an address", "GET /static/a%0d%0aX:%20y HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        ("cookies", get + "Host: a\r\nCookie: \(String(repeating: "a=b; ", count: 2_000))\r\n\r\n"),
        ("more cookies", get + "Host: a\r\nCookie: a=\(String(repeating: "b", count: 20_000))\r\n\r\n"),
        ("many headers", get + "Host: a\r\n" + String(repeating: "X: y\r\n", count: 200) + "\r\n"),
        ("a header cut by a return", get + "Host: a\r\nX: a\rEvil: b\r\n\r\n"),
        ("a header on two lines", get + "Host: a\r\nX: a\r\n b\r\n\r\n"),
        ("nothing in a header", get + "Host: a\r\nX: a\u{0}b\r\n\r\n"),
        ("a space before a colon", get + "Host: a\r\nX : a\r\n\r\n"),
        ("another protocol", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}"), ("a greeting", "hello\r\n\r\n"),
        ("a newer protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("a body that ends early", post + "Content-Length: 30\r\n\r\ncode=a"),
        ("nothing there for HEAD", "HEAD /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
    ]

    @Test func `each has one answer of its own, and the log has no line of any`() async throws {
        let log = LogLines()
        let site = siteApplication(try House.router(), host: "127.0.0.1", port: 0, logger: log.logger())
        try await site.test(.live) { client in
            let port = try #require(client.port)
            let before = log.all
            for (name, text) in Self.requests {
                let heard = try await Wire.said(text, to: port, thenEnds: name.hasPrefix("a body that ends"))
                let heads = heard.components(separatedBy: "HTTP/1.1 ").dropFirst()
                #expect(heads.count == 1, "\(name): \(heard.prefix(300))")
                #expect(heads.first?.hasPrefix("4") == true, "\(name): \(heard.prefix(60))")
                for header in SecurityHeaders.all {
                    #expect(heard.lowercased().contains("\(header.name): \(header.value.lowercased())"), "\(name)")
                }
                if text.hasPrefix("HEAD") { #expect(heard.hasSuffix("\r\n\r\n"), "HEAD has no body") }
            }
            // And somebody with a browser is served as before.
            let page = try await Wire.said(Self.get + "Host: localhost\r\n\r\n", to: port)
            #expect(page.hasPrefix("HTTP/1.1 200"))
            #expect(log.all == before)
        }
    }

    @Test func `a cookie is read up to its own length`() {
        let cookies = Cookies(isDemonstration: false)
        for name in Cookies.Name.allCases {
            let line = cookies.name(name)
            for (count, isRead) in [(name.longest, true), (name.longest + 1, false)] {
                let headers: HTTPFields = [.cookie: "x=y; " + line + String(repeating: "a", count: count)]
                #expect((cookies.value(name, in: headers) != nil) == isRead, "\(name)")
            }
            let worst: HTTPFields = [.cookie: line + WorstText.marks.text(8_000)]
            #expect(cookies.value(name, in: worst) == nil)
        }
    }

    @Test func `of a long list of languages the beginning counts`() {
        let known = ["en", "es"].map { PageLanguage(code: $0) }
        let long = String(repeating: "xx;q=0.1, ", count: 30)
        #expect(AcceptedLanguage.best(of: known, for: "es, " + long).code == "es")
        #expect(AcceptedLanguage.best(of: known, for: long + "es").code == "en")
        #expect(AcceptedLanguage.best(of: known, for: WorstText.marks.text(16_000)).code == "en")
    }
}
