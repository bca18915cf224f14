import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// What holds for every answer, also for one that never came past the chain: the server's own "400" to what is no
/// request has the same headers as a page.
///
/// Two answers are the last of their connection. After a "400" nobody knows where the next request would begin. And a
/// form's bytes stand in the connection's buffers until others are written over them: what somebody typed is to be gone
/// when it is answered, not when a browser or proxy closes an idle connection.
final class EveryAnswer: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var hadForm = false
    private var isLast = false
    /// Whether there is more to come of the request: then the connection is not cut under its sender, who would lose
    /// the answer with it.
    private var isReceiving = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            isReceiving = true
            if head.method != .get, head.method != .head { hadForm = true }
        case .body: break
        case .end: isReceiving = false
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            if head.headerFields[.cacheControl] == nil { SecurityHeaders.add(to: &head.headerFields) }
            if hadForm || head.status == .badRequest {
                isLast = true
                head.headerFields[.connection] = "close"
            }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            guard isLast else { return context.write(data, promise: promise) }
            let isWhole = !isReceiving
            let sent = context.eventLoop.makePromise(of: Void.self)
            if let promise { sent.futureResult.cascade(to: promise) }
            sent.futureResult.assumeIsolated().whenComplete { _ in
                context.close(mode: isWhole ? .all : .output, promise: nil)
            }
            context.writeAndFlush(data, promise: sent)
        }
    }
}
