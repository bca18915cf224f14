package import Homework

/// Makes a library from its files, or reports file, line and reason of each problem.
package enum LibraryReader {
    /// A file by its path, such as `en/first-talk.yaml`.
    package typealias File = (name: String, bytes: [UInt8])

    /// Reads everything that can be read. A file with a problem is left out in every language.
    ///
    /// - Returns: nil for the library when a shared list (card, settings, concerns) or a language's word rules cannot
    ///   be read. Problems are sorted by file and line. Broken input of any kind is a problem, never a crash.
    package static func read(files: [File]) -> (library: Library?, problems: [LibraryProblem]) {
        var reading = LibraryReading()
        for file in files.sorted(by: { $0.name < $1.name }) { reading.sort(file) }
        let library = reading.library()
        return (library, reading.problems.sorted())
    }
}

extension LibraryProblem: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, "\(left.reason)") < (right.file, right.line, "\(right.reason)")
    }
}
