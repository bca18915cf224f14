import Foundation
import Homework
import LibraryFiles

/// The library as it ships, read from this checkout.
enum LibraryFolder {
    static let files: [LibraryReader.File] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Library").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
            (try? Data(contentsOf: root.appending(path: name))).map { (name, [UInt8]($0)) }
        }
    }()

    static let reading = LibraryReader.read(files: files)

    /// The shipped files with one of them changed, as a clinician might.
    static func changing(_ name: String, _ change: (String) -> String) -> [LibraryReader.File] {
        files.map { file in
            file.name == name ? (file.name, Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8)) : file
        }
    }
}
