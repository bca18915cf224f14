import Assets
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Site
import Support
import Testing

/// A site over the files of this checkout, with a fixed clock and seeded randomness.
enum Fixture {
    static func environment() throws -> SiteEnvironment { try shared.get() }

    /// Reading all templates takes a second in a debug build; once is enough.
    private static let shared = Result {
        SiteEnvironment(
            templates: try TemplateLibrary(Checkout.assets), catalogue: try Catalogue(Checkout.assets),
            helplines: try Helplines(Checkout.assets), files: StaticFiles(Checkout.assets),
            origin: try #require(Origin("https://practice.example")), brand: "Practice",
            now: { Instant(seconds: 1_800_000_000) }, randomness: { _ in CountingRandom() })
    }
}

/// Bytes that are the same at every run.
struct CountingRandom: RandomSource {
    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: index &* 37 &+ 11) }
    }
}
