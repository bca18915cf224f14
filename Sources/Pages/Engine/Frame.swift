/// What surrounds every page. Templates reach it as `frame.…`.
package struct Frame: Sendable {
    /// The language the page is written in; `frame.language` (`en`) and `frame.direction` (`ltr`, `rtl`).
    package var language: PageLanguage
    /// The name the operator chose to show outwardly.
    package var brand: String
    /// The address of the stylesheet, with the hash of its content.
    package var stylesheet: String
    /// The address of the page's script module, where it has one.
    package var script: String?
    /// The session's anti-forgery token, for every form.
    package var csrf: String
    /// A fresh 128-bit id in hexadecimal, for every form: sending the form twice saves it once.
    package var form: String
    /// Whether the person chose the dark appearance.
    package var night: Bool
    package var area: Area
    /// How many people the page is for, where that is known. The sentences of its template use the form for that
    /// number.
    package var people: Int?
    /// One sentence above the page, after something was saved or refused.
    package var notice: String?
    /// One sentence on every page of a demonstration clinic.
    package var banner: String?
    /// The language of the banner, where the page has another.
    package var bannerLanguage: String?
    package var navigation: [Link]
    /// *Message …*, at the bottom of a partner's pages.
    package var tellHref: String?
    package var tellLabel: String
    package var restHref: String?
    package var helpHref: String
    /// Where the *Leave* button posts to; nil at the entrance.
    package var leaveAction: String?

    package enum Area: String, Sendable { case entrance, partner, therapist }

    package struct Link: Sendable {
        package var href: String
        package var label: String
        /// Whether this is the page that is shown.
        package var here: Bool

        package init(href: String, label: String, here: Bool = false) {
            (self.href, self.label, self.here) = (href, label, here)
        }
    }

    package init(
        language: PageLanguage, brand: String, stylesheet: String, script: String? = nil, csrf: String = "",
        form: String = "", night: Bool = false, area: Area = .entrance, notice: String? = nil, banner: String? = nil,
        navigation: [Link] = [], tellHref: String? = nil, tellLabel: String = "", restHref: String? = nil,
        helpHref: String = "/help", leaveAction: String? = nil
    ) {
        (self.language, self.brand, self.stylesheet, self.script) = (language, brand, stylesheet, script)
        (self.csrf, self.form, self.night, self.area) = (csrf, form, night, area)
        (self.notice, self.banner, self.navigation) = (notice, banner, navigation)
        (self.tellHref, self.tellLabel, self.restHref) = (tellHref, tellLabel, restHref)
        (self.helpHref, self.leaveAction) = (helpHref, leaveAction)
    }

    /// What a template reaches as `frame.…`. It is written out, because a language and an area are no values of a page.
    func node(title: String) -> PageNode {
        .row([
            "language": .text(language.code), "direction": .text(language.direction), "title": .text(title),
            "brand": .text(brand), "stylesheet": .text(stylesheet), "script": PageNode(script), "csrf": .text(csrf),
            "form": .text(form), "night": .flag(night), "door": .text(area.rawValue), "notice": PageNode(notice),
            "banner": PageNode(banner), "bannerLanguage": PageNode(bannerLanguage),
            "navigation": .list(navigation.map(\.node)), "tellHref": PageNode(tellHref),
            "tellLabel": .text(tellLabel), "restHref": PageNode(restHref), "helpHref": .text(helpHref),
            "leaveAction": PageNode(leaveAction),
        ])
    }
}

extension Frame.Link {
    fileprivate var node: PageNode { .row(["href": .text(href), "label": .text(label), "here": .flag(here)]) }
}

extension PageNode {
    fileprivate init(_ text: String?) { self = text.map(PageNode.text) ?? .absent }
}
