import Storage
import Support
import Testing

/// Every store the contract holds for. An engine that cannot be opened fails its tests.
enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case sqlite

    var testDescription: String { rawValue }

    /// Runs a test on a fresh store and clears up after it.
    func run(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryStore())
        case .sqlite: try await Folder.with { folder in try await body(try folder.open()) }
        }
    }
}
