import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Applies to every answer, also to one that never passed through the middleware: when the server itself answers
/// malformed bytes with "400", that answer has the same headers as a page.
///
/// Two kinds of answers close their connection. After a "400" nobody knows where the next request would begin. And the
/// connection's buffers keep a form's bytes until others overwrite them: what somebody typed must be gone once it is
/// answered, and not when a browser or proxy closes an idle connection.
final class EveryAnswer: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var hadForm = false
    private var isLast = false
    /// Whether more of the request is still to come. The connection is then not cut, because its sender would lose the
    /// answer.
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
