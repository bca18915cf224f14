private import CWipe

/// Bytes that are overwritten when the last holder releases them: keys, the pepper, opened bodies.
///
/// They are written once, in `init`, and never again, so many tasks may read them at the same time.
package final class Secret: Sendable {
    // A raw pointer is not Sendable. This one is: nobody writes through it after `init`, and only `deinit`, which
    // runs when no reader is left, wipes and frees it.
    nonisolated(unsafe) private let memory: UnsafeMutableRawBufferPointer

    /// The number of bytes.
    package var count: Int { memory.count }

    /// Makes `count` zero bytes and lets `fill` write them, once.
    package init<Failure: Error>(
        count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        do {
            try fill(memory)
        } catch {
            te_wipe(memory.baseAddress, memory.count)
            memory.deallocate()
            throw error
        }
        self.memory = memory
    }

    /// Copies bytes. The caller has to wipe the original.
    package convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(count: bytes.count) { $0.copyMemory(from: bytes) }
    }

    /// Copies bytes. The caller has to wipe the original.
    package convenience init(copying bytes: some Collection<UInt8>) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Takes over an array and wipes it. If somebody else holds the same array, they keep a copy.
    package convenience init(wiping bytes: inout [UInt8]) {
        self.init(copying: bytes)
        bytes.withUnsafeMutableBytes { te_wipe($0.baseAddress, $0.count) }
        bytes = []
    }

    /// Lends the bytes while `read` runs. The pointer must not be kept.
    package func withBytes<Result, Failure: Error>(
        _ read: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try read(UnsafeRawBufferPointer(memory))
    }

    deinit {
        te_wipe(memory.baseAddress, memory.count)
        #if DEBUG
        Self.afterWiping?(UnsafeRawBufferPointer(memory))
        #endif
        memory.deallocate()
    }

    #if DEBUG
    /// Lets a test see what a secret leaves behind, after it is wiped and before it is freed.
    @TaskLocal package static var afterWiping: (@Sendable (UnsafeRawBufferPointer) -> Void)?
    #endif
}

extension Secret {
    /// Both in one, this secret first, for key material made of two parts.
    func followed(by other: Secret) -> Secret {
        Secret(count: count + other.count) { whole in
            withBytes { whole.copyMemory(from: $0) }
            other.withBytes { UnsafeMutableRawBufferPointer(rebasing: whole[count...]).copyMemory(from: $0) }
        }
    }
}

extension Secret: Equatable {
    /// Compares in a time that depends on the lengths only.
    package static func == (left: Secret, right: Secret) -> Bool {
        left.withBytes { left in right.withBytes { right in constantTimeEqual(left, right) } }
    }
}

/// Compares two byte strings in a time that depends on their lengths only.
package func constantTimeEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
