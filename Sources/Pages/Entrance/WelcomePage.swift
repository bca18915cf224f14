/// The first page, for people who hold a card and for people who come back.
package struct WelcomePage: Page {
    package static let template = "entrance/welcome"
    package static let title = PageTitle.signIn

    package var brand: String
    package var cardHref: String
    package var signInHref: String
    package var spokenHref: String
    /// The address of an empty picture whose response clears what the browser stored. It is on the page that signing
    /// out leads to.
    package var tidyHref: String?

    package init(
        brand: String, cardHref: String, signInHref: String, spokenHref: String, tidyHref: String? = nil
    ) {
        (self.brand, self.cardHref, self.signInHref, self.spokenHref) = (brand, cardHref, signInHref, spokenHref)
        self.tidyHref = tidyHref
    }
}
