package import Homework
package import Hummingbird
package import Pages
package import Sealing

/// The context of every request, whoever sends it.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The moment the request arrived, for everything it does. `BeginRequest` sets it.
    package var now = Instant(seconds: 0)
    package var random: any RandomSource = SystemRandom()
    /// The language chosen on this browser, or else the first of the browser's own languages that the site has.
    package var language = PageLanguage.english
    /// Whether pages are always dark on this browser.
    package var isNight = false

    package init(source: Source) { coreContext = .init(source: source) }

    /// Forms are small: a letter is at most 16 KiB.
    package static let largestBody = 256 * 1024
    package var maxUploadSize: Int { Self.largestBody }
}
