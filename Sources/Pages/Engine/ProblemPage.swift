/// What a person sees when something could not be done.
package struct ProblemPage: Page {
    package static let template = "entrance/problem"
    package static let title = PageTitle.help

    package enum Kind: Equatable, Sendable {
        case notFound, tooLarge, notAllowed, notUnderstood
        case failed(reference: String?)
        /// With a sentence of its own.
        case refused(String)

        /// The kind for a status of 400 and above.
        package init(status: Int) {
            switch status {
            case 404, 405: self = .notFound
            case 413: self = .tooLarge
            case 401, 403: self = .notAllowed
            case 400..<500: self = .notUnderstood
            default: self = .failed(reference: nil)
            }
        }
    }

    package var heading: String
    package var sentence: String
    /// What the person may tell the operator. It leads to a line of the log and to nothing else.
    package var reference: String?
    package var homeHref: String

    package init(_ kind: Kind, texts: Texts, homeHref: String) {
        self.homeHref = homeHref
        switch kind {
        case .notFound: (heading, sentence) = (texts("problem.notFound.heading"), texts("problem.notFound.sentence"))
        case .tooLarge: (heading, sentence) = (texts("problem.tooLarge.heading"), texts("problem.tooLarge.sentence"))
        case .notAllowed:
            (heading, sentence) = (texts("problem.notAllowed.heading"), texts("problem.notAllowed.sentence"))
        case .notUnderstood:
            (heading, sentence) = (texts("problem.notUnderstood.heading"), texts("problem.notUnderstood.sentence"))
        case .refused(let sentence): (heading, self.sentence) = (texts("problem.refused.heading"), sentence)
        case .failed(let reference):
            (heading, sentence) = (texts("problem.failed.heading"), texts("problem.failed.sentence"))
            self.reference = reference
        }
    }
}
