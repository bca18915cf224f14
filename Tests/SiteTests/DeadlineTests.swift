import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import NIOPosix
import Synchronization
import Testing

@testable import Site

@Suite struct `A request's deadline` {
    private let head = HTTPRequestPart.head(
        HTTPRequest(method: .post, scheme: "http", authority: "practice.example", path: "/form"))
    private let body = HTTPRequestPart.body(ByteBuffer(string: "a"))

    private func connected() throws -> (EmbeddedChannel, EmbeddedEventLoop) {
        let loop = EmbeddedEventLoop()
        let channel = EmbeddedChannel(handler: ReceivingDeadline(ReceivingLimits()), loop: loop)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return (channel, loop)
    }

    /// Whether the connection stands until a second before, and not a second after.
    private func ends(_ channel: EmbeddedChannel, _ loop: EmbeddedEventLoop, after seconds: Int64) -> Bool {
        loop.advanceTime(by: .seconds(seconds - 1))
        let stood = channel.isActive
        loop.advanceTime(by: .seconds(1))
        return stood && !channel.isActive
    }

    private func answer(_ channel: EmbeddedChannel) throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    @Test func `a head has half a minute`() throws {
        let (channel, loop) = try connected()
        #expect(ends(channel, loop, after: 30))
    }

    @Test func `a body has a minute from its head, however steadily it comes`() throws {
        let (channel, loop) = try connected()
        loop.advanceTime(by: .seconds(29))
        try channel.writeInbound(head)
        for _ in 0..<5 {
            loop.advanceTime(by: .seconds(10))
            try channel.writeInbound(body)
        }
        #expect(ends(channel, loop, after: 10))
    }

    @Test func `an answer takes as long as it takes, and the next head has its own time`() throws {
        let (channel, loop) = try connected()
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        loop.advanceTime(by: .seconds(600))
        #expect(channel.isActive)
        try answer(channel)
        loop.advanceTime(by: .seconds(29))
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try answer(channel)
        #expect(ends(channel, loop, after: 30))
    }

    @Test func `an answer before the end of the body gives no more time`() throws {
        let (channel, loop) = try connected()
        try channel.writeInbound(head)
        try answer(channel)
        #expect(ends(channel, loop, after: 60))
    }

    @Test(arguments: ["POST /form HTTP/1.1\r\nHost:", "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"])
    func `a site closes the connection of an unfinished request, and takes no form cut short`(
        text: String
    ) async throws {
        let formed = Mutex<[String]>([])
        let router = Router(context: SiteContext.self)
        router.post("/form") { request, _ in
            let body = String(buffer: try await request.body.collect(upTo: 100))
            formed.withLock { $0.append(body) }
            return "ok"
        }
        var limits = ReceivingLimits()
        (limits.head, limits.body) = (.milliseconds(50), .milliseconds(50))
        let site = siteApplication(
            router, host: "127.0.0.1", port: 0, logger: Logger(label: "test"), receiving: limits)
        try await site.test(.live) { client in
            let port = try #require(client.port)
            let ended = try await Self.ends(after: text, port: port)
            #expect(ended)
        }
        #expect(formed.withLock { $0 } == [])
    }

    /// Sends this and no more; whether the other side then ends the connection.
    private static func ends(after text: String, port: Int) async throws -> Bool {
        let client = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        let channel = try await client.connect(host: "127.0.0.1", port: port).get()
        // So that a site that waits on fails the test instead of hanging it.
        let patience = channel.eventLoop.scheduleTask(in: .seconds(300)) { channel.close(promise: nil) }
        try? await channel.writeAndFlush(ByteBuffer(string: text)).get()
        try await channel.closeFuture.get()
        patience.cancel()
        let ranOut: Void? = try? await patience.futureResult.get()
        return ranOut == nil
    }
}
