import Foundation

/// Where the made-up clinic is: a folder that was named, or a temporary one that is removed with the process.
struct DemoFolder {
    let path: String
    private let isPassing: Bool

    static let notDemonstration = StartRefusal(
        "This folder holds a real clinic, or a demonstration that was not finished. Name another folder with --data.")

    init(_ named: String?) {
        path = named ?? NSTemporaryDirectory() + "evenings-demo-" + UUID().uuidString
        isPassing = named == nil
    }

    /// The people made at an earlier start; nil in an empty folder.
    func people() throws -> [DemoEntry]? {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        return try JSONDecoder().decode([DemoEntry].self, from: data)
    }

    /// Made-up words may be stored in a file; those of real people never are.
    func keep(_ people: [DemoEntry]) throws {
        try JSONEncoder().encode(people).write(to: URL(filePath: file), options: .atomic)
    }

    func removeIfPassing() {
        if isPassing { try? FileManager.default.removeItem(atPath: path) }
    }

    private var file: String { path + "/demonstration.json" }
}
