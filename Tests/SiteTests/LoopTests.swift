import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Site
import Testing

@Suite struct `A connection's event loop` {
    /// A site that listens, with one page that says on how many of four steps it ran on an event loop.
    private func steps() async throws -> String {
        let router = buildSite(try Fixture.services()) { router in
            router.get("/steps") { _, _ in
                var onLoop = [Self.isOnLoop]
                await Task.yield()
                onLoop.append(Self.isOnLoop)
                // Resumed by a thread that is no event loop's, as after scrypt or a write.
                await withCheckedContinuation { waiting in Thread.detachNewThread { waiting.resume() } }
                onLoop.append(Self.isOnLoop)
                onLoop.append(
                    await withTaskGroup(of: Bool.self) { group in
                        group.addTask { Self.isOnLoop }
                        return await group.next() ?? false
                    })
                return "\(onLoop)"
            }
        }
        let site = siteApplication(router, host: "127.0.0.1", port: 0, logger: Logger(label: "test"))
        return try await site.test(.live) { client in
            try await client.execute(uri: "/steps", method: .get) { String(buffer: $0.body) }
        }
    }

    private static var isOnLoop: Bool { MultiThreadedEventLoopGroup.currentEventLoop != nil }

    @Test func `serves its requests to their end, also after work on other threads`() async throws {
        #expect(try await steps() == "[true, true, true, true]")
    }
}
