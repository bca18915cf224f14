import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Site
import Testing

/// Which forms are taken, by what the sender's browser says of the page they came from.
@Suite struct ForeignFormTests {
    private static let sites = ["same-origin", "none", "same-site", "cross-site", nil]
    private static let origins = [
        "https://practice.example", "null", "https://evil.example", "https://practice.example.evil.example",
        "http://practice.example", "https://practice.example:443", nil,
    ]
    private static let pages = [
        "https://practice.example/p/abc", "https://practice.example", "https://practice.example.evil.example/",
        "https://evil.example/https://practice.example/", "http://practice.example/", "about:blank", nil,
    ]

    /// What is said first counts: the site, then the origin, then the page.
    private static func isTaken(_ site: String?, _ origin: String?, _ page: String?) -> Bool {
        if let site { return site == "same-origin" || site == "none" }
        if let origin { return origin == "https://practice.example" }
        return page == "https://practice.example" || page == "https://practice.example/p/abc"
    }

    private static func headers(_ site: String?, _ origin: String?, _ page: String?) throws -> HTTPFields {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[try #require(HTTPField.Name("sec-fetch-site"))] = site
        headers[.origin] = origin
        headers[.referer] = page
        return headers
    }

    @Test func `only our own pages send forms, whatever their browser says of them`() async throws {
        let router = buildSite(try Fixture.services()) { router in
            router.post("/form") { _, _ in "taken" }
            router.put("/form") { _, _ in "taken" }
        }
        try await Application(router: router).test(.router) { client in
            var taken = 0
            for site in Self.sites {
                for origin in Self.origins {
                    for page in Self.pages {
                        for method in [HTTPRequest.Method.post, .put] {
                            let answer = try await client.executeRequest(
                                uri: "/form", method: method, headers: try Self.headers(site, origin, page), body: nil)
                            let isTaken = Self.isTaken(site, origin, page)
                            #expect(
                                answer.status == (isTaken ? .ok : .forbidden),
                                "\(method) \(site ?? "-") \(origin ?? "-") \(page ?? "-")")
                            if isTaken { taken += 1 }
                        }
                    }
                }
            }
            #expect(taken == 2 * (2 * 49 + 7 + 2))
        }
    }

    @Test func `no form of the site is taken from another one`() async throws {
        let router = try House.router()
        let forms = router.routes.filter { $0.method != .get && $0.method != .head }
            .map { (path: "\($0.path)".replacing(/:\w+/, with: "x"), method: $0.method) }
        #expect(forms.count >= 9)
        try await Application(router: router).test(.router) { client in
            for form in forms {
                for site in ["cross-site", "same-site", nil] {
                    for origin in ["null", "https://evil.example", nil] {
                        let answer = try await client.executeRequest(
                            uri: form.path, method: form.method,
                            headers: try Self.headers(site, origin, nil), body: ByteBuffer(string: "a=b"))
                        #expect(answer.status == .forbidden, "\(form) \(site ?? "-") \(origin ?? "-")")
                    }
                }
            }
        }
    }
}
