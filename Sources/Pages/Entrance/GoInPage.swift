/// In the demonstration, lets somebody in as one made-up person: one button and nothing to type. Posts no fields.
package struct GoInPage: Page {
    package static let template = "entrance/goIn"
    package static let title = PageTitle.signIn

    package var action: String
    package var heading: String
    package var what: String
    /// The digits that unlock this browser after the page has locked.
    package var digits: String
    package var go: String

    package init(texts: Texts, action: String, name: String, digits: String) {
        self.action = action
        heading = texts("entrance.goIn.title", ["name": name])
        what = texts("entrance.goIn.what", ["name": name])
        self.digits = texts("entrance.goIn.digits", ["digits": digits])
        go = texts("entrance.goIn.go", ["name": name])
    }
}
