/// The first page of the house: who holds a card, and who comes back.
package struct WelcomePage: Page {
    package static let template = "entrance/welcome"
    package static let title = PageTitle.signIn

    package var brand: String
    package var cardHref: String
    package var signInHref: String
    package var spokenHref: String
    /// A picture of nothing whose answer clears what the browser kept; on the page that signing out leads to.
    package var tidyHref: String?

    package init(
        brand: String, cardHref: String, signInHref: String, spokenHref: String, tidyHref: String? = nil
    ) {
        (self.brand, self.cardHref, self.signInHref, self.spokenHref) = (brand, cardHref, signInHref, spokenHref)
        self.tidyHref = tidyHref
    }
}
