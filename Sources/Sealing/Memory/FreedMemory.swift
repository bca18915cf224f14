private import CWipe

/// Overwrites copies of text and bytes that ordinary memory leaves behind when it is freed, outside `Secret`.
package enum FreedMemory {
    /// Makes the allocator overwrite freed blocks from now on. The program calls it first of all.
    ///
    /// False where the C library has no such setting: decoded text may then stay in freed memory.
    package static func overwriteFromNowOn() -> Bool { te_overwrite_freed_memory() == 1 }

    /// Starts the program again in the same process, without glibc's caches of freed blocks for each thread. Those keep
    /// their content: a tenth of what people had typed was found there, for good.
    ///
    /// Returns only in the program that runs without them, with nil, or with an `errno` where it failed.
    package static func beginWithoutThreadCaches(
        _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>
    ) -> Int32? {
        let reason = te_begin_without_thread_caches(arguments)
        return reason == 0 ? nil : reason
    }

    /// Prevents other processes of the same user from reading this one, and a crash from writing its memory to a file.
    /// Nil, or an `errno`.
    package static func keepFromOthers() -> Int32? {
        let reason = te_keep_memory_from_others()
        return reason == 0 ? nil : reason
    }
}

/// Overwrites bytes, in a way that the compiler may not remove.
func wipe(_ bytes: UnsafeMutableRawBufferPointer) { te_wipe(bytes.baseAddress, bytes.count) }
