import Homework

/// `en/first-talk.yaml`, in any folder.
struct FileName: Hashable {
    let folder: String
    let stem: String

    init?(_ path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last, last.hasSuffix(".yaml") else { return nil }
        folder = String(parts[parts.count - 2])
        stem = String(last.dropLast(".yaml".count))
    }

    var language: Language? { Language(code: folder) }
    var isWordRules: Bool { folder == "words" }
}
