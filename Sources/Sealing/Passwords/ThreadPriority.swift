#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How willingly a thread gives its processor to others. A thread that has taken one cannot go back to a higher one, so
/// only threads take one that do nothing else.
package enum ThreadPriority: Int32, Sendable {
    /// The pages of one person among many: they may take longer where others wait for theirs.
    case lowered = 5
    /// What takes a third of a second and more, and is waited for in a line.
    case low = 10

    /// Gives this priority to the thread that calls.
    package func take() {
        #if canImport(Glibc)
        // On Linux every thread has its own, and 0 is the one that calls.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, rawValue)
        #else
        pthread_set_qos_class_self_np(self == .low ? QOS_CLASS_UTILITY : QOS_CLASS_USER_INITIATED, 0)
        #endif
    }
}
