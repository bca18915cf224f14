import Casework
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOPosix
import Sealing
import Synchronization
import Testing

@testable import Site

/// Slow work for somebody who has hung up ends; everything else is done to its end.
@Suite struct HangUpTests {
    /// What the handlers of this test say, in order.
    private struct Said: Sendable {
        let stream: AsyncStream<String>
        let say: AsyncStream<String>.Continuation
        init() { (stream, say) = AsyncStream.makeStream() }
    }

    private func connected(to port: Int, sending text: String) async throws -> any Channel {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port).get()
        try await channel.writeAndFlush(ByteBuffer(string: text)).get()
        return channel
    }

    @Test func `work that waits ends when its sender hangs up, and other work does not`() async throws {
        let said = Said()
        let end = Said()
        let router = Router(context: SiteContext.self)
        router.get("/slow") { _, _ in
            said.say.yield("began")
            let outcome = try await HangUp.whileTheyWait { () async throws -> String in
                for await _ in AsyncStream<Void>.makeStream().stream {}
                return Task.isCancelled ? "given up" : "done"
            }
            said.say.yield(outcome)
            return outcome
        }
        router.get("/kept") { _, _ in
            said.say.yield("began")
            for await _ in end.stream { break }
            said.say.yield(Task.isCancelled ? "given up" : "done")
            return "done"
        }
        let site = siteApplication(router, host: "127.0.0.1", port: 0, logger: Logger(label: "test"))
        try await site.test(.live) { client in
            let port = try #require(client.port)
            var heard = said.stream.makeAsyncIterator()
            for (path, outcome) in [("slow", "given up"), ("kept", "done")] {
                let channel = try await connected(to: port, sending: "GET /\(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await heard.next() == "began")
                try await channel.close().get()
                // The site has seen it when it has answered somebody who came later.
                _ = try await Wire.said("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", to: port)
                if path == "kept" { end.say.yield("now") }
                #expect(await heard.next() == outcome, "\(path)")
            }
        }
    }

    @Test func `somebody who waits is answered`() async throws {
        let router = Router(context: SiteContext.self)
        router.get("/slow") { _, _ in
            try await HangUp.whileTheyWait {
                await Task.yield()
                return Task.isCancelled ? "given up" : "done"
            }
        }
        let site = siteApplication(router, host: "127.0.0.1", port: 0, logger: Logger(label: "test"))
        try await site.test(.live) { client in
            let port = try #require(client.port)
            let twice =
                "GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            let heard = try await Wire.said(twice, to: port)
            #expect(heard.components(separatedBy: "done").count == 3)
        }
    }

    @Test func `whoever hangs up leaves no line in the log`() async throws {
        let log = LogLines()
        let router = try buildSite(Fixture.services()) { router in
            router.get("/given-up") { _, _ -> String in throw CaseError.sealing(.givenUp) }
            router.get("/broken") { _, _ -> String in throw CaseError.noKeys }
        }
        let site = siteApplication(router, host: "127.0.0.1", port: 0, logger: log.logger())
        try await site.test(.live) { client in
            let port = try #require(client.port)
            for (path, lines) in [("given-up", 0), ("broken", 1)] {
                let before = log.all.count
                _ = try await Wire.said(
                    "GET /\(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", to: port)
                #expect(log.all.count - before == lines, "\(path)")
            }
        }
    }
}
