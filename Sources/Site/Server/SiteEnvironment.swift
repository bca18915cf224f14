package import HTTPTypes
package import Homework
package import Pages
package import Sealing

/// All that the site is given from outside: files, the clock, randomness and what the operator chose.
package struct SiteEnvironment: Sendable {
    package var templates: TemplateLibrary
    package var catalogue: Catalogue
    package var helplines: Helplines
    package var files: StaticFiles
    package var origin: Origin
    /// The outward name: what this site calls itself where anyone may look.
    package var brand: String
    /// Whether this is the demonstration clinic; every page then says so.
    package var isDemonstration: Bool
    /// Whether the log has a line for each request.
    package var logsRequests = false
    /// The zone the server's own clock is set to: a guess at the clinic's country, until a couple says where people live.
    package var zone: String
    package var now: @Sendable () -> Instant
    /// The randomness of one request. A test derives it from who asks and how often, so that what one person does
    /// changes no byte of what another gets.
    package var randomness: @Sendable (HTTPRequest) -> any RandomSource

    package init(
        templates: TemplateLibrary, catalogue: Catalogue, helplines: Helplines, files: StaticFiles, origin: Origin,
        brand: String, isDemonstration: Bool = false, zone: String = "", now: @escaping @Sendable () -> Instant,
        randomness: @escaping @Sendable (HTTPRequest) -> any RandomSource = { _ in SystemRandom() }
    ) {
        (self.templates, self.catalogue, self.files) = (templates, catalogue, files)
        (self.origin, self.brand, self.isDemonstration) = (origin, brand, isDemonstration)
        (self.helplines, self.zone) = (helplines, zone)
        (self.now, self.randomness) = (now, randomness)
    }

    /// The language with this code; nil for one the catalogue does not have.
    package func language(_ code: String?) -> PageLanguage? { catalogue.languages.first { $0.code == code } }

    /// The frame of a page in a language, before a door has added its own links.
    package func frame(_ texts: Texts, area: Frame.Area = .entrance) -> Frame {
        Frame(
            language: texts.language, brand: brand, stylesheet: files.stylesheet(area), area: area,
            banner: isDemonstration ? texts("house.demonstration") : nil)
    }
}
