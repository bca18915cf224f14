import Homework
import LibraryFiles
import Support
import Testing

/// Files of the library with something changed at random: each is read or refused at a place, and none stops the program.
@Suite struct MutatedFileTests {
    /// Each part has its own seeds, so that the parts run beside each other.
    private static let parts = 20

    @Test(arguments: 0..<parts)
    func `a file changed at random is read or refused with its place`(part: Int) {
        var dice = Dice(FuzzScale.seed(UInt64(part), of: 12))
        let rules = LibraryFolder.files.filter { $0.name.hasPrefix("words/") }
        var refused = 0
        let count = FuzzScale.files / Self.parts
        for _ in 0..<count {
            let whole = LibraryFolder.files[dice.roll(LibraryFolder.files.count)]
            let changed = Self.changed(whole.bytes, &dice)
            let others = rules.filter { $0.name != whole.name }
            let problems = LibraryReader.read(files: others + [(name: whole.name, bytes: changed)]).problems
            for problem in problems where problem.file == whole.name {
                #expect(problem.line >= 0 && problem.line <= Self.lineEnds(changed) + 2, "\(problem)")
                #expect(!"\(problem.reason)".isEmpty)
            }
            let place = problems.contains { $0.file == whole.name && $0.line > 0 }
            if place { refused += 1 }
        }
        // The control: most changes are noticed, although one within a sentence may be none.
        #expect(refused > count / 4, "\(refused) of \(count)")
    }

    /// YAML counts a carriage return as the end of a line, and three separators of Unicode.
    private static func lineEnds(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
            [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value)
        }
    }

    private static let pieces: [String] = [
        "&a [*a, *a]", "<<: *a", "!!binary ", "? ", "- - - - ", "{a: {b: {c: }", "\u{FEFF}", "\u{202E}", "\t", "\r",
        "\0",
        "key: key: key", "people: [one, one]", "version: 99999999999999999999", "minutes: -1", "\"", "\'\'\'", "|\n",
        "# ",
        "\u{1F600}", "{nobody}", "yes", "null", "~", "%", "steps:", "---\n", "...\n",
    ]

    private static func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0...dice.roll(3) {
            guard !bytes.isEmpty else { break }
            let at = dice.roll(bytes.count)
            switch dice.roll(7) {
            case 0: bytes[at] = UInt8(dice.roll(256))
            case 1: bytes.insert(contentsOf: pieces[dice.roll(pieces.count)].utf8, at: at)
            case 2: bytes.removeSubrange(at...)
            case 3: bytes.removeSubrange(at..<min(bytes.count, at + 1 + dice.roll(40)))
            case 4: bytes = lines(bytes) { $0.remove(at: dice.roll($0.count)) }
            case 5: bytes = lines(bytes) { $0.insert($0[dice.roll($0.count)], at: dice.roll($0.count)) }
            default: bytes = lines(bytes) { $0.swapAt(dice.roll($0.count), dice.roll($0.count)) }
            }
        }
        return bytes
    }

    private static func lines(_ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>]) -> Void) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        change(&lines)
        return Array(lines.joined(separator: [0x0A]))
    }
}
