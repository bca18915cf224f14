import Homework
import Pages

extension Typed {
    /// That what a form was for has ended meanwhile.
    static let over = Refusal.notSetNow.key

    private static let mark = "held route"

    /// The same words, waiting for the page that gives them back.
    func holding(at place: Route) -> Typed {
        let meaning = Hexadecimal.text(route.meaning)
        return Typed(
            route: place,
            fields: SubmittedForm(fields: [(name: Self.mark, value: meaning)] + fields.fields, id: fields.id),
            notice: notice)
    }

    /// The words as they were sent, with where they were going.
    var held: Typed? {
        guard let first = fields.fields.first, first.name == Self.mark else { return nil }
        let digits = first.value.utf8.compactMap(HexDigit.value)
        let bytes = stride(from: 0, to: digits.count - digits.count % 2, by: 2).map {
            digits[$0] << 4 | digits[$0 + 1]
        }
        guard let route = Route(meaning: bytes) else { return nil }
        return Typed(
            route: route, fields: SubmittedForm(fields: Array(fields.fields.dropFirst()), id: fields.id),
            notice: notice)
    }
}
