import Assets
import Support
import Testing

/// Each colour of the stylesheet is written twice: alone, for a browser that does not know `light-dark()`, and in it.
@Suite struct ColourTests {
    @Test func `a browser that knows no dark colours gets the light ones`() throws {
        let css = String(decoding: try #require(Checkout.assets.data("public/base.css")), as: UTF8.self)
        let plain = try colours(
            css, in: start(of: ":root {", in: css)..<start(of: "@supports (color: light-dark", in: css))
        let both = try colours(css, in: start(of: "@supports (color: light-dark", in: css)..<css.endIndex)
        #expect(both.count > 20)
        for (name, value) in both {
            let light = try #require(value.firstMatch(of: /light-dark\((#[0-9a-f]{3,6}), #[0-9a-f]{3,6}\)/), "\(name)")
                .1
            #expect(plain[name] == String(light), "\(name)")
        }
    }

    private func start(of heading: String, in css: String) throws -> String.Index {
        try #require(css.firstRange(of: heading)).lowerBound
    }

    /// The tokens with colours that are set first in a part of the stylesheet.
    private func colours(_ css: String, in part: Range<String.Index>) throws -> [String: String] {
        let block = css[part].prefix { $0 != "}" }
        return Dictionary(
            block.matches(of: /(--[a-z-]+): ((?:#|light-dark\(#)[^;]*);/).map { (String($0.1), String($0.2)) }
        ) { first, _ in first }
    }
}
