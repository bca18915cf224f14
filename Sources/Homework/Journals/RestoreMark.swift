/// Where a journal stood when the clinic was restored from a backup. What was written after the backup is gone, and
/// nobody can say what it was.
///
/// So nothing that needs a willing person may rest on what stands before the mark: a readiness may have been taken back,
/// a shared answer withdrawn, an alert written. Protecting entries before the mark hold on.
package struct RestoreMark: Hashable, Sendable {
    /// The number of the last entry that the backup had.
    package let after: Int64
    /// The moment whose state the backup holds.
    package let backedUp: Instant
    /// When it was restored.
    package let restored: Instant

    package init(after: Int64, backedUp: Instant, restored: Instant) {
        (self.after, self.backedUp, self.restored) = (after, backedUp, restored)
    }
}
