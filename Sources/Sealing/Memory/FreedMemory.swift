private import CWipe

/// The net below `Secret`: what copies of text and bytes leave behind when ordinary memory is freed.
package enum FreedMemory {
    /// Makes the allocator overwrite freed blocks from now on; called once, first thing in the program.
    ///
    /// False where the C library has no such setting: then decoded text may stay in freed memory.
    package static func overwriteFromNowOn() -> Bool { te_overwrite_freed_memory() == 1 }

    /// Starts the program anew, in the same process, without the caches in which glibc keeps freed blocks for each
    /// thread as they were: a tenth of what people had typed was found there for good.
    ///
    /// Comes back only in the program that runs without them, with nil; elsewhere with an `errno`.
    package static func beginWithoutThreadCaches(
        _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>
    ) -> Int32? {
        let reason = te_begin_without_thread_caches(arguments)
        return reason == 0 ? nil : reason
    }

    /// Keeps other processes of the same user from reading this one, and a crash from writing its memory to a file; nil,
    /// or an `errno`.
    package static func keepFromOthers() -> Int32? {
        let reason = te_keep_memory_from_others()
        return reason == 0 ? nil : reason
    }
}

/// Overwrites bytes that the compiler must not decide to leave.
func wipe(_ bytes: UnsafeMutableRawBufferPointer) { te_wipe(bytes.baseAddress, bytes.count) }
