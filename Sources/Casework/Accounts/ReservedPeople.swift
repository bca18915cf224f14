package import Homework

/// Ids that belong to no person. What is sealed or derived "for a person" is bound to one of these where there is none, so
/// that nothing made for one purpose opens as another.
///
/// All of them are kept here: a second use of a number would undo that. Random ids meet them as seldom as each other.
extension PersonID {
    /// Whoever is not known: tries of a name that nobody has, and what is typed before anybody has signed in.
    package static let nobody = PersonID(high: 0, low: 0)
    /// The reader of the one-time link's address.
    static let firstLink = PersonID(high: 0, low: 1)
    /// The owner of the clinic's words on the page *Help*.
    static let helpPage = PersonID(high: 0, low: 2)
}
