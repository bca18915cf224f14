package import NIOCore
import NIOHTTPTypes

/// How long a request may take to arrive, even if its bytes arrive steadily.
package struct ReceivingLimits: Sendable {
    /// From the moment the connection is free, because it was opened or the request before is done.
    package var head = TimeAmount.seconds(30)
    /// From the end of the head.
    package var body = TimeAmount.seconds(60)

    package init() {}
}

/// Closes a connection whose sender takes too long over a request. A sender of one byte a minute would satisfy a limit
/// for idle connections, and a few thousand of them would occupy all connections.
final class ReceivingDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ReceivingLimits
    private var closing: Scheduled<Void>?
    private var isReceiving = false
    /// Requests whose answer is not written yet. While there is one, the sender waits for the server.
    private var unanswered = 0

    init(_ limits: ReceivingLimits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { close(context, in: limits.head) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { closing?.cancel() }

    func channelActive(context: ChannelHandlerContext) {
        close(context, in: limits.head)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        closing?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (isReceiving, unanswered) = (true, unanswered + 1)
            close(context, in: limits.body)
        case .body: break
        case .end:
            isReceiving = false
            closing?.cancel()
            closeIfFree(context)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            unanswered -= 1
            closeIfFree(context)
        }
        context.write(data, promise: promise)
    }

    private func closeIfFree(_ context: ChannelHandlerContext) {
        if !isReceiving, unanswered == 0 { close(context, in: limits.head) }
    }

    private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
        closing?.cancel()
        closing = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }
}
