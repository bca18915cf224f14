import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// An HTTP/1 channel on which a running request knows its connection (`HangUp.current`).
struct HangUpChannel: ServerChildChannel {
    let http: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        http.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        let hangUp = try? await value.channel.pipeline.handler(type: HangUp.self).get()
        await HangUp.$current.withValue(hangUp) { await http.handle(value: value, logger: logger) }
    }
}
