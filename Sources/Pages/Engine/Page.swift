/// What a template shows: a struct of strings, whole numbers, booleans, optionals of these, rows and lists of rows.
///
/// A row is a struct of the same kinds. Only stored properties reach a template, under their own names. A page holds no
/// value of the domain: a template can reach every property of what it is given, so a domain value could leak through
/// any template.
package protocol Page: Encodable, Sendable {
    /// The template's name, without the folder `templates/` and the ending: `partner/week`.
    static var template: String { get }
    /// One of the six titles.
    static var title: PageTitle { get }
}

/// The only titles that a page may have. Tabs, histories and shared screens show them, so none says what this is.
package enum PageTitle: String, Sendable, CaseIterable {
    case thisWeek, write, mine, settings, help, signIn

    /// The title's key in the catalogue.
    package var key: String { "title.\(rawValue)" }
}
