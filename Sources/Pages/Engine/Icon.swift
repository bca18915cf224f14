/// One of the line icons in `templates/icon`. A template shows it with `{{#icon}}{{>icon/any}}{{/icon}}`.
///
/// An icon is decoration: it is hidden from those who hear the page, and the words beside it say the same.
package enum Icon: String, CaseIterable, Encodable, Sendable {
    case alert, evening, help, homeScreen, letter, message, note, out, pages, pause, phone
    case prepare, reads, search, sheet, signOut, step, talk, time, touch, week, willing

    /// A row of all icons' names in which this one's is true, since a template can only ask whether something is there.
    package func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Name.self)
        for icon in Self.allCases { try row.encode(icon == self, forKey: Name(stringValue: icon.rawValue)) }
    }

    var node: PageNode {
        .row(Dictionary(uniqueKeysWithValues: Self.allCases.map { ($0.rawValue, .flag($0 == self)) }))
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }
}
