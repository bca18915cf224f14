import Homework
import LibraryFiles
import Testing

/// Whatever is given stands on the shared table, so solo homework is refused until it can be given to one person.
@Suite struct PracticeTests {
    private static let folder = ["en", "es"].reduce(LibraryFolder.files) { files, language in
        let sheet = files.first { $0.name == "\(language)/two-evenings.yaml" }.map {
            String(decoding: $0.bytes, as: UTF8.self).replacing("kind: evening", with: "kind: practice")
                .replacing("key: two-evenings", with: "key: alone")
        }
        return files + [(name: "\(language)/alone.yaml", bytes: Array((sheet ?? "").utf8))]
    }

    @Test func `a practice is refused at load, with file, line and reason`() {
        let reading = LibraryReader.read(files: Self.folder)
        #expect(
            reading.problems.map(\.description) == [
                "en/alone.yaml:1: 'practice' cannot be given yet: both would see it",
                "es/alone.yaml:1: 'practice' cannot be given yet: both would see it",
            ])
        #expect(reading.library?.exercises.contains { $0.kind == .practice } == false)
    }
}
