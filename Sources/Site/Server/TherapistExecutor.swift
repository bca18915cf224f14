import Foundation
import Sealing
import Synchronization

/// The threads on which therapists' pages are made.
///
/// A therapist's page may open a hundred journals. All other tasks share as many threads as there are cores. On those,
/// two therapists could keep every member waiting.
final class TherapistExecutor: TaskExecutor {
    static let threads = 2
    static let shared = TherapistExecutor()

    private let jobs = Mutex<[UnownedJob]>([])
    private let waiting = DispatchSemaphore(value: 0)

    /// Starts the threads. They end with the program.
    private init() {
        for _ in 0..<Self.threads { Thread.detachNewThread { [self] in serve() } }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        waiting.signal()
    }

    /// Runs jobs in order of arrival. While one request waits for the store, the next one runs, so that many therapists
    /// share the threads.
    private func serve() -> Never {
        ThreadPriority.lowered.take()
        while true {
            waiting.wait()
            jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }?.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
