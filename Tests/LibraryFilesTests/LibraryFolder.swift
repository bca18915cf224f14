import Assets
import Homework
import LibraryFiles
import Support

/// The library as it ships, read from this checkout.
enum LibraryFolder {
    static let files: [LibraryReader.File] = Checkout.assets.files(under: "Library").map { file in
        (String(file.name.dropFirst("Library/".count)), file.bytes)
    }

    static let reading = LibraryReader.read(files: files)

    /// The shipped files with one of them changed, as a clinician might.
    static func changing(_ name: String, _ change: (String) -> String) -> [LibraryReader.File] {
        files.map { file in
            file.name == name ? (file.name, Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8)) : file
        }
    }
}
