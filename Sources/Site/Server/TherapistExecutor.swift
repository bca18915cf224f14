import Foundation
import Sealing
import Synchronization

/// The threads that therapists' pages are made on.
///
/// A therapist's page may open a hundred journals. On the threads that all tasks share, of which there are no more than
/// cores, two therapists would keep every member waiting meanwhile.
final class TherapistExecutor: TaskExecutor {
    static let threads = 2
    static let shared = TherapistExecutor()

    private let jobs = Mutex<[UnownedJob]>([])
    private let waiting = DispatchSemaphore(value: 0)

    /// Starts the threads; they end with the program.
    private init() {
        for _ in 0..<Self.threads { Thread.detachNewThread { [self] in serve() } }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        waiting.signal()
    }

    /// In order of arrival. A request that waits for the store gives way to the next, so that many therapists share the
    /// threads.
    private func serve() -> Never {
        ThreadPriority.lowered.take()
        while true {
            waiting.wait()
            jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }?.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
