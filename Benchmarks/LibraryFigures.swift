import Assets
import Homework
import LibraryFiles

/// How long the homework library takes to be read and checked, as at every start. Milliseconds.
struct LibraryFigures: Encodable {
    var files = 0
    var entries = 0
    /// All files together: the middle of the rounds.
    var whole = 0.0
    /// The slowest of all files read alone, whole or cut off in the middle, beside the word rules.
    var slowest = 0.0
    var slowestFile = ""

    /// - Parameter rounds: how often the whole library is read.
    init(rounds: Int) throws {
        let files: [LibraryReader.File] = AssetSource.embedded.files(under: "Library").map { file in
            (String(file.name.dropFirst("Library/".count)), file.bytes)
        }
        self.files = files.count
        whole = try (0..<rounds).map { _ in
            let started = Moment.now
            let reading = LibraryReader.read(files: files)
            let took = Moment.now - started
            guard reading.problems.isEmpty, let library = reading.library else { throw BenchError.missing("a library") }
            entries = library.exercises.count + library.programmes.count + library.courses.count
            return took
        }.middle
        let rules = files.filter { $0.name.hasPrefix("words/") }
        for file in files where !file.name.hasPrefix("words/") {
            for bytes in [file.bytes, Array(file.bytes.prefix(file.bytes.count / 2))] {
                let took = (0..<3).map { _ in
                    let started = Moment.now
                    _ = LibraryReader.read(files: rules + [(name: file.name, bytes: bytes)])
                    return Moment.now - started
                }.middle
                if took > slowest { (slowest, slowestFile) = (took, file.name) }
            }
        }
    }

    var aims: [Figures.Aim] {
        [
            Figures.Aim("reading and checking the library, \(entries) entries", whole, 200, "ms"),
            Figures.Aim("its slowest file alone, whole or cut off", slowest, 100, "ms"),
        ]
    }
}
