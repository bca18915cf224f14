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
    /// The places of a member's pages, at the lower edge of the screen. They are the same whatever was written.
    package var tabs: [Tab]
    package var helpHref: String
    /// Whether the therapist's pages answer to single keys.
    package var hasKeys = false
    /// Shows the page as a picture on two phones, by day and by night; nil for a page that can be used.
    package var preview: Preview?
    /// Where the *Sign out* button posts to; nil at the entrance.
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

    /// A link with an icon.
    package struct Tab: Encodable, Sendable {
        package var href: String
        package var label: String
        package var icon: Icon
        /// Whether this is the page that is shown.
        package var here: Bool

        package init(href: String, label: String, icon: Icon, here: Bool = false) {
            (self.href, self.label, self.icon, self.here) = (href, label, icon, here)
        }
    }

    /// What surrounds a page of somebody else's that is looked at only. Its words are the looker's, those of the page its
    /// reader's.
    package struct Preview: Encodable, Sendable {
        /// The language of these words.
        package var language: String
        package var heading: String
        package var lead: String
        package var back: TherapistPages.Link
        package var label: String
        /// The other pages that can be looked at.
        package var pages: [Page]
        package var day: String
        package var night: String

        package struct Page: Encodable, Sendable {
            package var href: String
            package var label: String
            /// Whether this is the page that is shown.
            package var here: Bool

            package init(href: String, label: String, here: Bool) {
                (self.href, self.label, self.here) = (href, label, here)
            }
        }

        package init(name: String, back: TherapistPages.Link, pages: [Page], _ texts: Texts) {
            (language, self.back, self.pages) = (texts.language.code, back, pages)
            heading = texts("therapist.act.seeAs", ["name": name])
            lead = texts("therapist.see.lead", ["name": name])
            (label, day) = (texts("therapist.see.pages"), texts("therapist.see.day"))
            night = texts("therapist.see.night")
        }
    }

    package init(
        language: PageLanguage, brand: String, stylesheet: String, script: String? = nil, csrf: String = "",
        form: String = "", night: Bool = false, area: Area = .entrance, notice: String? = nil, banner: String? = nil,
        navigation: [Link] = [], tabs: [Tab] = [], helpHref: String = "/help", leaveAction: String? = nil
    ) {
        (self.language, self.brand, self.stylesheet, self.script) = (language, brand, stylesheet, script)
        (self.csrf, self.form, self.night, self.area) = (csrf, form, night, area)
        (self.notice, self.banner, self.navigation) = (notice, banner, navigation)
        (self.tabs, self.helpHref, self.leaveAction) = (tabs, helpHref, leaveAction)
    }

    /// What a template reaches as `frame.…`. It is written out, because a language and an area are no values of a page.
    func node(title: String) -> PageNode {
        .row([
            "language": .text(language.code), "direction": .text(language.direction), "title": .text(title),
            "brand": .text(brand), "stylesheet": .text(stylesheet), "script": PageNode(script), "csrf": .text(csrf),
            "form": .text(form), "night": .flag(night), "isEntrance": .flag(area == .entrance),
            "notice": PageNode(notice),
            "banner": PageNode(banner), "bannerLanguage": PageNode(bannerLanguage),
            "navigation": .list(navigation.map(\.node)), "tabs": .list(tabs.map(\.node)),
            "hasTabs": .flag(!tabs.isEmpty), "helpHref": .text(helpHref), "leaveAction": PageNode(leaveAction),
            "hasKeys": .flag(hasKeys), "isPreview": .flag(preview != nil),
            "preview": preview.flatMap { try? PageNode($0) } ?? .absent,
        ])
    }
}

extension Frame.Link {
    fileprivate var node: PageNode { .row(["href": .text(href), "label": .text(label), "here": .flag(here)]) }
}

extension Frame.Tab {
    fileprivate var node: PageNode {
        .row(["href": .text(href), "label": .text(label), "here": .flag(here), "icon": icon.node])
    }
}

extension PageNode {
    fileprivate init(_ text: String?) { self = text.map(PageNode.text) ?? .absent }
}
