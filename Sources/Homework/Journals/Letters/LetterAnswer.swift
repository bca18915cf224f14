/// One answer that a page offers. It is declared once for the page, the form, the letter, the brief, the record and
/// exports.
///
/// The raw value is the code in the journal and never reused. `token` is the value in the form and the last part of the
/// catalogue's key, so a sentence, a form and a letter cannot disagree.
package protocol LetterAnswer: WireCode, CaseIterable, Hashable {
    /// The name of the form's field, for example `happened`.
    static var field: String { get }
    /// The catalogue's key of the question.
    static var asked: String { get }
    /// The catalogue's group of the answers: `partner.note.happened`.
    static var group: String { get }
    /// The answers that a page offers, in its order. Answers that are only read from older letters are not among them.
    static var offered: [Self] { get }
    /// The value in the form: `yes`.
    var token: String { get }
}

extension LetterAnswer {
    package static var offered: [Self] { Array(allCases) }

    /// The catalogue's key of this answer.
    package var key: String { "\(Self.group).\(token)" }

    /// Reads a form's value; nil where nothing was answered, and for an answer that was not offered.
    package init?(token: String) {
        guard let answer = Self.offered.first(where: { $0.token == token }) else { return nil }
        self = answer
    }
}
