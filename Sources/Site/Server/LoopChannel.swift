import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// HTTP/1, each connection served by the event loop that also reads and writes it.
///
/// Tasks run on threads of their own otherwise: every request is handed over and its answer handed back, which costs as
/// much as a bare page. Slow work (scrypt, writes that wait for the disk) has its own threads and holds up no loop.
struct LoopChannel: ServerChildChannel {
    let http: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        http.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        let hangUp = try? await value.channel.pipeline.handler(type: HangUp.self).get()
        await HangUp.$current.withValue(hangUp) {
            await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
                await http.handle(value: value, logger: logger)
            }
        }
    }
}

/// Runs tasks on an event loop's thread.
private final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
