package import Homework
package import Storage
import Synchronization

/// A store that lets a test do something between any two of its calls, and that can record the calls.
///
/// Only calls of a watched task are interrupted: `Between.$watch.withValue(…) { … }`. The interrupting code itself is
/// not watched unless it asks for it.
package final class Between: Sendable {
    /// What a test does before and after each call of one task.
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
    /// When false, the store does not check the heads that a decision rests on. This is the control: it shows that a
    /// race test can fail.
    let checksHeads: Bool
    /// When false, the store does not check what a slow decision about an account rested on either.
    let checksDoors: Bool
    private let pending = Mutex<(@Sendable () async throws -> Void)?>(nil)

    package init(_ inner: any Store, checksHeads: Bool = true, checksDoors: Bool = true) {
        self.inner = inner
        self.checksHeads = checksHeads
        self.checksDoors = checksDoors
    }

    /// Runs once, right before the next write.
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

    /// Makes one call with the test's code before and after it. This task does nothing else between `before` and the
    /// call.
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
