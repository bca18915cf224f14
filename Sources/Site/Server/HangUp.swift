import NIOCore
import NIOHTTPTypes
import Synchronization

/// Notices that a request's sender has disconnected, so that slow work for them can end. Otherwise a stranger who asks
/// and disconnects, again and again, would fill the line for everybody.
///
/// Only work that asks for it ends early (`whileTheyWait`). Everything else is done to its end: a person who signs out
/// and closes the window at once must be signed out.
final class HangUp: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = HTTPRequestPart

    /// The handler of the connection that the present request came on; nil in a test without connections.
    @TaskLocal static var current: HangUp?

    private struct State {
        var isGone = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A browser or proxy that has closed its side does not wait for an answer either.
        if event as? ChannelEvent == .inputClosed { gone() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        gone()
        context.fireChannelInactive()
    }

    private func gone() {
        let waiting = state.withLock { state in
            state.isGone = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Returns when the sender has disconnected or the task is cancelled.
    private func end() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard !state.isGone, !Task.isCancelled else { return true }
                    state.waiting.append(continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                defer { state.waiting = [] }
                return state.waiting
            }
            for continuation in waiting { continuation.resume() }
        }
    }

    /// Does slow work while its sender waits for it. If the sender disconnects, the work's task is cancelled.
    static func whileTheyWait<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let current else { return try await work() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                await current.end()
                return nil
            }
            while let value = try await group.next() {
                // Either the work has ended, or the sender has disconnected. After a disconnect the loop still waits
                // for the work's task.
                group.cancelAll()
                if let value { return value }
            }
            throw CancellationError()
        }
    }
}
