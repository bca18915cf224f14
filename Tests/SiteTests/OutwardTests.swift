import Foundation
import Hummingbird
import Pages
import Site
import Testing

/// Nothing that a network, a history or a stranger sees says what this is (L7).
@Suite struct OutwardTests {
    static let telling = [
        "sex", "therap", "intim", "couple", "partner", "touch", "body", "erot", "orgasm", "desire", "dysfunction",
        "clinic",
        "homework", "patient", "evening", "tonight",
    ]

    @Test func `R10: no address tells`() throws {
        let paths = try House.router().routes.map { "\($0.path)".lowercased() }
        #expect(paths.count > 20)
        for path in paths { #expect(Self.telling.filter { path.contains($0) } == [], "\(path)") }
    }

    @Test func `no stylesheet tells in its name or remarks`() throws {
        let files = try Fixture.content.get().files
        #expect(files.address("partner.css") == nil)
        #expect(files.address("therapist.css") == nil)
        for area in [Frame.Area.entrance, .therapist] {
            let address = files.stylesheet(area)
            let file = try #require(files.file(String(address.dropFirst("/static/".count))))
            let css = String(decoding: file.data, as: UTF8.self)
            #expect(!css.contains("/*"))
            #expect(css.contains("{"))
        }
    }
}
