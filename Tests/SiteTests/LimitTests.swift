import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Site
import Testing

@Suite struct LimitTests {
    private func send(_ headers: HTTPFields, _ body: Int? = 10) async throws -> TestResponse {
        let router = buildSite(try Fixture.services()) { router in
            router.post("/form") { request, context in
                "\(try await request.body.collect(upTo: context.maxUploadSize).readableBytes)"
            }
        }
        return try await Application(router: router).test(.router) { client in
            try await client.executeRequest(
                uri: "/form", method: .post, headers: headers, body: body.map { ByteBuffer(repeating: 0x61, count: $0) }
            )
        }
    }

    private func fetchSite(_ value: String) throws -> HTTPFields {
        [try #require(HTTPField.Name("sec-fetch-site")): value]
    }

    @Test(arguments: [("same-origin", 200), ("none", 200), ("cross-site", 403), ("same-site", 403)])
    func `a form comes from our own page`(site: String, status: Int) async throws {
        #expect(try await send(fetchSite(site)).status.code == status)
    }

    @Test(
        arguments: [
            ("https://practice.example", 200), ("https://practice.example.evil", 403), ("null", 403),
            ("http://practice.example", 403),
        ])
    func `an older browser must name our origin`(origin: String, status: Int) async throws {
        #expect(try await send([.origin: origin]).status.code == status)
    }

    @Test func `a sender that names neither is refused`() async throws {
        #expect(try await send([:]).status == .forbidden)
    }

    @Test func `a body of the largest size passes and one byte more does not`() async throws {
        let headers = try fetchSite("same-origin")
        #expect(try await send(headers, SiteContext.largestBody).status == .ok)
        let refused = try await send(headers, SiteContext.largestBody + 1)
        #expect(refused.status == .contentTooLarge)
        #expect(String(buffer: refused.body).contains("<h1>"))
    }

    @Test func `a body that says it is too large is refused unread`() async throws {
        var headers = try fetchSite("same-origin")
        headers[.contentLength] = "999999999999999999999999"
        #expect(try await send(headers, nil).status == .contentTooLarge)
    }

    @Test(
        arguments: [
            ("https://practice.example", true), ("https://practice.example/", true), ("http://localhost:8080", true),
            ("http://127.0.0.1:1", true), ("http://practice.example", false), ("https://practice.example/x", false),
            ("practice.example", false), ("https://a@practice.example", false), ("", false),
        ])
    func `an origin is encrypted or on this machine`(text: String, good: Bool) {
        #expect((Origin(text) != nil) == good)
    }
}
