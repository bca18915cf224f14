package import Homework

/// Ids that belong to no person. Bytes that are sealed or derived "for a person" are bound to one of these if there is
/// no person, so that nothing made for one purpose opens as another.
///
/// All of them are listed here: using a number twice would undo that. A random id equals one of them as rarely as
/// another random id.
extension PersonID {
    /// An unknown person: for tries at a name that nobody has, and for what is typed before anybody has signed in.
    package static let nobody = PersonID(high: 0, low: 0)
    /// The reader of the one-time link's address.
    static let firstLink = PersonID(high: 0, low: 1)
    /// The owner of the clinic's part of the page *Help*.
    static let helpPage = PersonID(high: 0, low: 2)
}
