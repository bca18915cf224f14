import Foundation

/// Speaks with the person who started the program.
enum Terminal {
    /// Prints without delay, also where the output goes to a file.
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Prints beside the output: a complaint, or how far long work has come.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Asks for one line; nil at the end of the input.
    static func ask(_ question: String) -> String? {
        FileHandle.standardError.write(Data((question + " ").utf8))
        return readLine()
    }

    /// Shows on one line how far something has come, from 0 to 1, where somebody looks on. A log gets nothing.
    static func progress(_ name: String) -> (Double) -> Void {
        guard isatty(STDERR_FILENO) == 1 else { return { _ in } }
        var shown = -1
        return { share in
            let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
            guard percent > shown else { return }
            shown = percent
            let end = percent == 100 ? "\n" : ""
            FileHandle.standardError.write(Data("\r\(name): \(percent) %\(end)".utf8))
        }
    }
}
