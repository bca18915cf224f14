import CAssets
package import Foundation

/// The source of the program's own files: templates, texts, styles, word lists, migrations, the library.
///
/// Names are paths without a leading slash: `templates/partner/week.mustache`, `texts/en/profile.txt`,
/// `Library/en/talk.yaml`.
package enum AssetSource: Sendable {
    /// The files embedded in the binary (bin/assets).
    case embedded
    /// A checkout of this repository, read at every call; for development and tests.
    case folder(URL)
    /// The files given here; for tests.
    case memory([String: Data])

    /// The bytes of one file, or nil where there is none.
    package func data(_ name: String) -> Data? {
        switch self {
        case .embedded:
            guard let index = Embedded.index[name] else { return nil }
            return Embedded.data(at: index)
        case .folder(let root):
            guard !name.split(separator: "/").contains("..") else { return nil }
            return try? Data(contentsOf: Self.place(of: name, in: root))
        case .memory(let files):
            return files[name]
        }
    }

    /// The names of all files in a folder and its subfolders, sorted: `names(under: "texts/en")`.
    package func names(under folder: String) -> [String] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        switch self {
        case .embedded:
            return Embedded.index.keys.filter { $0.hasPrefix(prefix) }.sorted()
        case .folder(let root):
            let start = Self.place(of: String(prefix.dropLast()), in: root)
            let found = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
            return found.filter { Self.isFile($0, in: start) }.map { prefix + $0 }.sorted()
        case .memory(let files):
            return files.keys.filter { $0.hasPrefix(prefix) }.sorted()
        }
    }

    /// Every file of a folder with its bytes, in the order of names.
    package func files(under folder: String) -> [(name: String, bytes: [UInt8])] {
        names(under: folder).compactMap { name in data(name).map { (name, Array($0)) } }
    }

    private static func isFile(_ path: String, in folder: URL) -> Bool {
        guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
        let values = try? folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        return values?.isRegularFile == true && (values?.fileSize ?? 0) > 0
    }

    private static func place(of name: String, in root: URL) -> URL {
        let isLibrary = name == "Library" || name.hasPrefix("Library/")
        return isLibrary ? root.appending(path: name) : root.appending(path: "Sources/CAssets/files/\(name)")
    }
}

private enum Embedded {
    static let index: [String: Int] = {
        var index: [String: Int] = [:]
        for position in 0..<te_asset_count() {
            if let name = te_asset_name(position) { index[String(cString: name)] = position }
        }
        return index
    }()

    static func data(at position: Int) -> Data? {
        guard let bytes = te_asset_bytes(position) else { return nil }
        return Data(bytes: bytes, count: te_asset_length(position))
    }
}
