/// One answer that a page offers, declared once for the page, the form, the letter, the brief, the record and exports.
///
/// The raw value is the code in the journal and is never reused. `token` is the value in the form and the last part of
/// the catalogue's key, so a sentence, a form and a letter cannot say different things.
package protocol LetterAnswer: WireCode, CaseIterable, Hashable {
    /// The name of the form's field, for example `happened`.
    static var field: String { get }
    /// The catalogue's key of the question.
    static var asked: String { get }
    /// The group in the catalogue in which the answers are: `partner.note.happened`.
    static var group: String { get }
    /// The answers a page offers, in its order. An answer that is only read from older letters is not among them.
    static var offered: [Self] { get }
    /// The value in the form: `yes`.
    var token: String { get }
}

extension LetterAnswer {
    package static var offered: [Self] { Array(allCases) }

    /// The catalogue's key of this answer.
    package var key: String { "\(Self.group).\(token)" }

    /// Reads a form's value; nil for no answer and for one that was not offered.
    package init?(token: String) {
        guard let answer = Self.offered.first(where: { $0.token == token }) else { return nil }
        self = answer
    }
}
