import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Site
import Testing

/// Every answer of the site carries the same protection.
@Suite struct HeaderTests {
    private struct Broken: Error {}

    private func router() throws -> Router<SiteContext> {
        buildSite(try Fixture.services()) { router in
            router.get("/broken") { _, _ -> String in throw Broken() }
            router.post("/form") { request, context in
                let body = try await request.body.collect(upTo: context.maxUploadSize)
                return "\(body.readableBytes)"
            }
        }
    }

    private func expectProtected(_ response: TestResponse, _ note: Comment) throws {
        for header in SecurityHeaders.all {
            let name = try #require(HTTPField.Name(header.name))
            #expect(response.headers[values: name] == [header.value], note)
        }
        #expect(response.headers[values: .cacheControl].count == 1, note)
    }

    @Test func `every route answers with all headers`() async throws {
        let router = try House.router()
        let routes = router.routes.map { (path: "\($0.path)".replacing(/:\w+/, with: "x"), method: $0.method) }
        #expect(routes.count > 20)
        let app = Application(router: router)
        try await app.test(.router) { client in
            for route in routes {
                let response = try await client.executeRequest(
                    uri: route.path, method: route.method, headers: [:], body: nil)
                try expectProtected(response, "\(route)")
            }
        }
    }

    @Test(
        arguments: [
            ("/nowhere", HTTPRequest.Method.get, 404), ("/broken", .get, 500), ("/static/gone.css", .get, 404),
            ("/form", .post, 403), ("/", .delete, 403), ("/", .get, 200), ("/", .head, 200), ("/healthz", .get, 200),
            ("/../../etc/passwd", .get, 404), ("/static/..%2f..%2fPackage.swift", .get, 404),
        ])
    func `an error leaves with all headers`(path: String, method: HTTPRequest.Method, status: Int) async throws {
        try await Application(router: router()).test(.router) { client in
            let response = try await client.executeRequest(uri: path, method: method, headers: [:], body: nil)
            #expect(response.status.code == status)
            try expectProtected(response, "\(path)")
            #expect(response.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `a static file may be kept for good, under the hash of its content`() async throws {
        let files = try Fixture.content.get().files
        try await Application(router: router()).test(.router) { client in
            for area in [Frame.Area.entrance, .partner, .therapist] {
                let address = files.stylesheet(area)
                #expect(address.contains(/^\/static\/[a-z]+\.[0-9a-f]{8}\.css$/))
                let response = try await client.executeRequest(uri: address, method: .get, headers: [:], body: nil)
                #expect(response.status == .ok)
                #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(response.headers[.contentType] == "text/css; charset=utf-8")
                #expect(response.body.readableBytes > 1_000)
                try expectProtected(response, "\(address)")
            }
        }
    }

    @Test func `an unknown error shows a reference and nothing else`() async throws {
        try await Application(router: router()).test(.router) { client in
            let response = try await client.executeRequest(uri: "/broken", method: .get, headers: [:], body: nil)
            let html = String(buffer: response.body)
            #expect(html.contains(/<b translate="no">[2-9A-Z]{4}-[2-9A-Z]{4}<\/b>/))
            #expect(!html.contains("Broken"))
        }
    }
}
