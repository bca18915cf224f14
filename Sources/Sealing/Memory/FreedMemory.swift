private import CWipe

/// The net below `Secret`: what copies of text and bytes leave behind when ordinary memory is freed.
package enum FreedMemory {
    /// Makes the allocator overwrite freed blocks from now on; called once, first thing in the program.
    ///
    /// False where the C library has no such setting: then decoded text may stay in freed memory.
    package static func overwriteFromNowOn() -> Bool { te_overwrite_freed_memory() == 1 }
}

/// Overwrites bytes that the compiler must not decide to leave.
func wipe(_ bytes: UnsafeMutableRawBufferPointer) { te_wipe(bytes.baseAddress, bytes.count) }
