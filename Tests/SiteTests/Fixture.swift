import Assets
import Casework
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import LibraryFiles
import Pages
import Sealing
import Site
import Storage
import Support
import Testing

/// A site over the files of this checkout, with a fixed clock and seeded randomness.
enum Fixture {
    /// - Parameter accounts: nil for one that nobody has started yet, in memory.
    static func services(
        _ accounts: AccountService? = nil, logsRequests: Bool = false,
        now: @escaping @Sendable () -> Instant = { Instant(seconds: 1_800_000_000) },
        randomness: @escaping @Sendable (HTTPRequest) -> any RandomSource = { _ in CountingRandom() }
    ) throws -> SiteServices {
        SiteServices(
            accounts: try accounts ?? emptyClinic(over: MemoryStore()), library: try library.get(),
            content: try content.get(), origin: try #require(Origin("https://practice.example")), brand: "Practice",
            logsRequests: logsRequests, now: now, randomness: randomness)
    }

    /// A clinic that nobody has started yet.
    static func emptyClinic(over store: any Store) throws -> AccountService {
        let pepper = try #require(Pepper(Secret(copying: [UInt8](repeating: 9, count: 32))))
        return AccountService(
            store: store, pepper: pepper, words: try words.get(), gate: ScryptGate(places: 2, waiting: 40))
    }

    // Reading templates, words and library takes a second each in a debug build; once is enough. An error of ours, not a
    // failed expectation: that is reported in the first test only, and every later one would pass without having run.

    static let content = Result { try SiteContent(Checkout.assets) }

    private static let words = Result {
        guard let words = WordLists(file: { Checkout.assets.data($0) }) else { throw Unreadable(what: "words/") }
        return words
    }

    private static let library = Result {
        let (library, problems) = LibraryReader.read(files: Checkout.assets.files(under: "Library"))
        guard let library else { throw Unreadable(what: "Library: \(problems)") }
        return library
    }

    struct Unreadable: Error { let what: String }
}

/// Bytes that are the same at every run.
struct CountingRandom: RandomSource {
    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: index &* 37 &+ 11) }
    }
}
