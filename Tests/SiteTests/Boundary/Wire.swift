import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Site

/// A listening site and what is said to it byte by byte.
enum Wire {
    /// All that came back until the other side ended the connection.
    static func said(_ text: String, to port: Int, thenEnds: Bool = false) async throws -> String {
        let heard = Mutex("")
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: false)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Ear { part in heard.withLock { $0 += part } })
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        // So that a site that waits on fails the test instead of hanging it.
        let patience = channel.eventLoop.scheduleTask(in: .seconds(300)) { channel.close(promise: nil) }
        try? await channel.writeAndFlush(ByteBuffer(string: text)).get()
        if thenEnds { try? await channel.close(mode: .output).get() }
        try await channel.closeFuture.get()
        patience.cancel()
        return heard.withLock(\.self)
    }

    private final class Ear: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let hear: (String) -> Void
        init(_ hear: @escaping (String) -> Void) { self.hear = hear }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) { hear(String(buffer: unwrapInboundIn(data))) }
    }
}
