/// This browser does not accept cookies, so nobody can sign in with it. If it does accept them after all, the form has
/// to be sent again.
package struct NoCookiesPage: Page {
    package static let template = "entrance/noCookies"
    package static let title = PageTitle.help

    package var heading: String
    package var why: String
    package var safe: String
    package var what: String
    package var cardHref: String
    package var signInHref: String

    /// - Parameter isKept: whether a cookie came with the request for this page.
    package init(_ texts: Texts, isKept: Bool, cardHref: String, signInHref: String) {
        heading = texts(isKept ? "entrance.cookies.again" : "entrance.cookies.title")
        why = texts(isKept ? "entrance.cookies.kept" : "entrance.cookies.why")
        safe = texts("entrance.cookies.safe")
        what = texts(isKept ? "entrance.cookies.type" : "entrance.cookies.what")
        (self.cardHref, self.signInHref) = (cardHref, signInHref)
    }
}
