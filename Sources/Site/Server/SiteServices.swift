package import Assets
package import Casework
package import HTTPTypes
package import Homework
import Hummingbird
package import Pages
package import Sealing

/// Everything a request handler needs: the accounts, the exercises, what pages are made of, and the operator's
/// settings. It is made once at the start, and every request is answered with it.
package final class SiteServices: Sendable {
    let accounts: AccountService
    let library: Library
    let templates: TemplateLibrary
    let catalogue: Catalogue
    let helplines: Helplines
    let files: StaticFiles
    let homeScreen: HomeScreenFiles
    let origin: Origin
    /// The name of this site on public pages.
    let brand: String
    /// The language of a browser that asks for none that we have.
    let usualLanguage: PageLanguage
    /// Whether this is the demonstration. Each of its pages says so.
    let isDemonstration: Bool
    /// Whether the log gets a line for each request.
    let logsRequests: Bool
    /// The time zone of the server's own clock. It is a guess at the clinic's country until a couple's zone is set.
    let zone: String
    /// Whether therapists are asked for a code from an app.
    let secondFactor: SecondFactorPolicy
    let now: @Sendable () -> Instant
    /// The randomness of one request. A test derives it from who asks and how often, so that one person's actions
    /// change no byte of another's pages.
    let randomness: @Sendable (HTTPRequest) -> any RandomSource
    let cookies: Cookies
    let outages = OutageLog()
    /// The server's part of the key that encrypts addresses.
    private let addresses: Secret

    /// - Parameters:
    ///   - icon: the operator's own icon; nil for the program's.
    ///   - language: the code of the language for a browser that asks for none that we have; nil for English.
    ///   - isDemonstration: gives the cookies names of their own, too.
    package init(
        accounts: AccountService, library: Library, content: SiteContent, origin: Origin, brand: String,
        icon: OwnIcon? = nil, language: String? = nil, isDemonstration: Bool = false, logsRequests: Bool = false,
        zone: String = "",
        secondFactor: SecondFactorPolicy = .offered,
        now: @escaping @Sendable () -> Instant,
        randomness: @escaping @Sendable (HTTPRequest) -> any RandomSource = { _ in SystemRandom() }
    ) {
        (self.accounts, self.library) = (accounts, library)
        (templates, catalogue) = (content.templates, content.catalogue)
        (helplines, files) = (content.helplines, content.files)
        homeScreen = HomeScreenFiles(content.assets, brand: brand, icon: icon)
        (self.origin, self.brand, self.isDemonstration) = (origin, brand, isDemonstration)
        (self.logsRequests, self.zone) = (logsRequests, zone)
        self.secondFactor = secondFactor
        (self.now, self.randomness) = (now, randomness)
        usualLanguage = content.catalogue.languages.first { $0.code == language } ?? .english
        cookies = Cookies(isDemonstration: isDemonstration)
        addresses = accounts.pepper.key(.addresses)
    }

    /// The links of one reader.
    func links(for reader: PersonID) -> Links { Links(key: AddressKey(server: addresses, reader: reader)) }
}

/// What pages are made of. It is read before a data folder is opened, so that a fault in it refuses the start.
package struct SiteContent: Sendable {
    package let templates: TemplateLibrary
    package let catalogue: Catalogue
    package let helplines: Helplines
    package let files: StaticFiles
    package let assets: AssetSource

    package init(_ assets: AssetSource) throws {
        self.assets = assets
        templates = try TemplateLibrary(assets)
        catalogue = try Catalogue(assets)
        helplines = try Helplines(assets)
        files = StaticFiles(assets)
    }
}

extension SiteServices {
    /// The language with this code; nil if the catalogue does not have it.
    func language(_ code: String?) -> PageLanguage? { catalogue.languages.first { $0.code == code } }

    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) }
    }

    /// The frame of a page in a language, before the page's own links are added.
    func frame(_ texts: Texts, area: Frame.Area = .entrance) -> Frame {
        Frame(
            language: texts.language, brand: brand, stylesheet: files.stylesheet(area), area: area,
            banner: isDemonstration ? texts("house.demonstration") : nil)
    }

    /// Renders a page.
    func page(
        _ page: some Page, frame: Frame, texts: Texts, status: HTTPResponse.Status = .ok
    ) throws(PageError) -> Response {
        .html(try templates.render(page, frame: frame, texts: texts), status: status)
    }
}

/// Turns routes into addresses for one reader, and back.
struct Links: Sendable {
    let key: AddressKey

    /// The address of a route, as this reader sees it.
    func callAsFunction(_ route: Route) -> String {
        // Only a meaning of another length is refused, and a route's always has the right length.
        "/p/" + ((try? key.text(for: route.meaning)) ?? "")
    }

    func route(_ token: String) -> Route? { key.meaning(of: token).flatMap(Route.init(meaning:)) }
}
