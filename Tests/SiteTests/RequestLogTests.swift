import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Site
import Synchronization
import Testing

/// A log that a curious operator may read without learning who did what.
@Suite struct RequestLogTests {
    private struct Secretive: Error { let text = "CANARY-in-error" }

    @Test func `without being asked the log has no line for a request`() async throws {
        let lines = LogLines()
        let logger = lines.logger(.trace)
        let router = buildSite(try Fixture.services()) { router in
            router.get("/fails") { _, _ -> String in throw Secretive() }
        }
        try await Application(router: router, logger: logger).test(.router) { client in
            for path in ["/", "/nowhere", "/fails"] {
                _ = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
            }
        }
        #expect(lines.all.filter { $0.contains("Secretive") }.count == 1)
        #expect(lines.all.filter { !$0.contains("Secretive") } == [])
    }

    @Test func `the log has method, status and duration, and nothing of the request`() async throws {
        let lines = LogLines()
        let router = buildSite(try Fixture.services(logsRequests: true)) { router in
            router.get("/CANARY-path") { _, _ -> String in throw Secretive() }
        }
        let logger = lines.logger()
        let agent = try #require(HTTPField.Name("x-canary"))
        try await Application(router: router, logger: logger).test(.router) { client in
            for path in ["/CANARY-path?q=CANARY-query", "/CANARY-nowhere", "/"] {
                _ = try await client.executeRequest(
                    uri: path, method: .get, headers: [agent: "CANARY-header", .cookie: "CANARY=1"], body: nil)
            }
            let odd = try #require(HTTPRequest.Method("CANARYMETHOD"))
            _ = try await client.executeRequest(uri: "/", method: odd, headers: [:], body: nil)
        }
        let requests = lines.all.filter { $0.hasPrefix("request ") }
        #expect(requests.count == 4)
        #expect(requests.allSatisfy { $0.contains("status") && $0.contains("ms") && $0.contains("method") })
        #expect(lines.all.filter { $0.contains("CANARY") } == [])
        #expect(lines.all.contains { $0.contains("Secretive") && $0.contains("reference") })
    }
}
