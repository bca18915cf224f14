package import Homework
package import Storage
import Synchronization

/// A store in which something can happen between any two of its calls, and whose calls can be written down.
///
/// Only calls made in a task that is watched are interrupted: `Between.$watch.withValue(…) { … }`. What interrupts is
/// not watched itself unless it asks to be.
package final class Between: Sendable {
    /// What happens around the calls of one task.
    package struct Watch: Sendable {
        let before: @Sendable (StoreCall) async throws -> Void
        let after: @Sendable (StoreCall, _ returned: String) -> Void

        package init(
            before: @escaping @Sendable (StoreCall) async throws -> Void = { _ in },
            after: @escaping @Sendable (StoreCall, _ returned: String) -> Void = { _, _ in }
        ) {
            self.before = before
            self.after = after
        }
    }

    @TaskLocal package static var watch: Watch?

    let inner: any Store
    /// Off, the heads a decision rests on are not looked at: the control that shows a race test can fail.
    let checksHeads: Bool
    /// Off, what a slow decision at the doors rested on is not looked at either.
    let checksDoors: Bool
    private let pending = Mutex<(@Sendable () async throws -> Void)?>(nil)

    package init(_ inner: any Store, checksHeads: Bool = true, checksDoors: Bool = true) {
        self.inner = inner
        self.checksHeads = checksHeads
        self.checksDoors = checksDoors
    }

    /// Done once, right before the next write.
    package func beforeNextWrite(_ body: @escaping @Sendable () async throws -> Void) {
        pending.withLock { $0 = body }
    }

    private func interrupt() async throws(StoreError) {
        let body = pending.withLock { pending in
            defer { pending = nil }
            return pending
        }
        do { try await body?() } catch { throw .unavailable }
    }

    func kept(_ changes: [AccountChange]) -> [AccountChange] {
        checksDoors
            ? changes
            : changes.filter {
                if case .expect = $0 { false } else { true }
            }
    }

    /// One call, with what happens around it. Nothing of this task's happens between `before` and the call.
    func around<Value: Sendable>(
        _ kind: StoreCall.Kind, _ asked: String = "", shape: (Value) -> String,
        _ body: () async throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        if [.append, .change].contains(kind) { try await interrupt() }
        guard let watch = Self.watch else { return try await body() }
        let call = StoreCall(kind, asked)
        do {
            try await Self.$watch.withValue(nil) { try await watch.before(call) }
        } catch let error as StoreError { throw error } catch { throw .unavailable }
        let value = try await body()
        watch.after(call, shape(value))
        return value
    }
}

extension Between: JournalStore {
    package func read(_ spaces: [SpaceID: Int64]) async throws(StoreError) -> Snapshot {
        try await around(.read, Shape.of(heads: spaces), shape: \.shape) { () async throws(StoreError) in
            try await inner.read(spaces)
        }
    }

    package func heads(of spaces: [SpaceID]) async throws(StoreError) -> [SpaceID: Int64] {
        try await around(.heads, "\(spaces)", shape: Shape.of(heads:)) { () async throws(StoreError) in
            try await inner.heads(of: spaces)
        }
    }

    package func extents(
        of couples: [CoupleID]
    ) async throws(StoreError) -> [CoupleID: [SpaceID: JournalExtent]] {
        try await around(.heads, "\(couples)", shape: { "\($0.count)" }) { () async throws(StoreError) in
            try await inner.extents(of: couples)
        }
    }

    package func slips(of space: SpaceID) async throws(StoreError) -> [Int64: [UInt8]] {
        try await around(.slip, "\(space)", shape: { "\($0.count)" }) { () async throws(StoreError) in
            try await inner.slips(of: space)
        }
    }

    package func slip(_ space: SpaceID, slot: Int64) async throws(StoreError) -> [UInt8]? {
        try await around(.slip, "\(space) /\(slot)", shape: Shape.of(bytes:)) { () async throws(StoreError) in
            try await inner.slip(space, slot: slot)
        }
    }

    package func isWritten(_ form: FormMark) async throws(StoreError) -> Bool {
        try await around(.form, "", shape: String.init) { () async throws(StoreError) in try await inner.isWritten(form)
        }
    }

    package func append(_ batch: Batch) async throws(StoreError) -> AppendResult {
        try await around(.append, batch.shape, shape: { "\($0)" }) { () async throws(StoreError) in
            var batch = batch
            if !checksHeads { batch.expecting = [:] }
            batch.accounts = kept(batch.accounts)
            return try await inner.append(batch)
        }
    }
}
