import Assets
import Support
import Testing

/// The dark colours stand twice in the stylesheet, since CSS has no other way for a choice and for the device's own.
@Suite struct ColourTests {
    @Test func `whoever chose dark colours gets those that a dark device gets`() throws {
        let css = String(decoding: try #require(Checkout.assets.data("public/base.css")), as: UTF8.self)
        let device = try colours(in: css, after: "@media (prefers-color-scheme: dark)")
        #expect(device.count > 10)
        #expect(try colours(in: css, after: ":root.dark {") == device)
    }

    private func colours(in css: String, after heading: String) throws -> [String] {
        let start = try #require(css.firstRange(of: heading)).upperBound
        let lines = css[start...].prefix { $0 != "}" }.split(separator: "\n")
        return lines.map { String($0.drop { $0 == " " }) }.filter { $0.hasPrefix("--") }
    }
}
