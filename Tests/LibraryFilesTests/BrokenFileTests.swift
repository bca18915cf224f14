import Homework
import LibraryFiles
import Testing

/// Broken input of any kind is a problem with a place, never a crash.
@Suite struct BrokenFileTests {
    private func problems(_ name: String, _ bytes: [UInt8]) -> [String] {
        LibraryReader.read(files: LibraryFolder.files + [(name, bytes)]).problems.map(\.description)
    }

    @Test(arguments: [
        ("title: [a", "did not find expected ',' or ']'"), ("a: b: c", "mapping values are not allowed"),
        ("- a", "a file must consist of fields with names"), ("", "a file must consist of fields with names"),
        ("a: \"x", "unexpected end of stream"), ("a: *x", "undefined alias"),
        ("a: 1\na: 2", "'field' a is used twice"),
        ("\u{0}", "the reason is not known"), ("%YAML 9", "'.'"),
    ])
    func `a text that is no YAML is refused`(_ text: String, _ reason: String) {
        let found = problems("en/broken.yaml", Array(text.utf8))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("en/broken.yaml:") == true)
        #expect(found.first?.contains(reason) == true, "\(found)")
    }

    @Test func `bytes that are no text, and files too large or too deep, are refused unread`() {
        #expect(
            problems("en/x.yaml", [0xFF, 0xFE]) == ["en/x.yaml:0: this cannot be read as YAML: the text is not UTF-8"])
        #expect(
            problems("en/x.yaml", Array(repeating: 0x61, count: 70_000))
                == ["en/x.yaml:0: the file is larger than 65536 bytes"])
        for nest in ["[", "{", "- ", "? ", "a:\n "] {
            let found = problems("en/x.yaml", Array("a: \(String(repeating: nest, count: 9_000))".utf8))
            #expect(found.count == 1, "\(nest)")
        }
        let steps = (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(
            problems("en/x.yaml", Array(steps.utf8))
                == ["en/x.yaml:0: this cannot be read as YAML: its fields are nested too deeply"])
    }

    @Test func `a name that is none is refused`() {
        #expect(
            problems("fr/x.yaml", []).first
                == "fr/x.yaml:0: a file must be named LANGUAGE/key.yaml or words/LANGUAGE.yaml")
        #expect(problems("x.txt", []).count == 1)
    }

    @Test func `a step and a word that are none are refused, and not passed over`() {
        func problems(_ name: String, _ change: (String) -> String) -> [String] {
            LibraryReader.read(files: LibraryFolder.changing(name, change)).problems.map(\.description)
        }
        let step = problems("en/sensate-focus.yaml") { $0.replacing("two-evenings-guided", with: "Two_Evenings") }
        #expect(step.contains { $0.hasSuffix("'exercise' must be the key of an exercise") }, "\(step)")
        let word = problems("words/en.yaml") { $0.replacing("[streak*,", with: "[{a: b}, streak*,") }
        #expect(word.contains { $0.hasSuffix("'words' must be a list of words") }, "\(word)")
    }

    @Test func `without word rules nothing is read`() {
        let files = LibraryFolder.files.filter { $0.name != "words/es.yaml" }
        let reading = LibraryReader.read(files: files)
        #expect(reading.library == nil)
        #expect(reading.problems.map(\.description) == ["words/es.yaml:0: 'words' is missing"])
    }

    @Test(arguments: ["en/three-questions.yaml", "words/en.yaml"])
    func `a file cut off anywhere is read or refused at its place, and never crashes`(name: String) throws {
        let key = try #require(ExerciseKey("three-questions"))
        let files = LibraryFolder.files.filter { file in
            ["card", "settings", "concerns", "three-questions", "words/"].contains { file.name.contains($0) }
        }
        #expect(LibraryReader.read(files: files).library?.exercise(key) != nil)
        let place = try #require(files.firstIndex { $0.name == name })
        let cuts = Array(stride(from: 0, to: files[place].bytes.count, by: 97))
        var refused = 0
        for cut in cuts {
            var files = files
            files[place].bytes = Array(files[place].bytes.prefix(cut))
            let reading = LibraryReader.read(files: files)
            // The other language of an exercise is then no longer the same.
            let stem = name.split(separator: "/")[1]
            #expect(reading.problems.allSatisfy { $0.file.hasSuffix("/" + stem) }, "\(cut)")
            // An exercise with a problem is left out; word rules hold as far as they could be read.
            let isThere = reading.library?.exercise(key) != nil
            #expect(isThere == reading.problems.isEmpty || isThere && name.hasPrefix("words/"), "\(cut)")
            if !reading.problems.isEmpty { refused += 1 }
        }
        #expect(refused > cuts.count / 2)
    }
}
