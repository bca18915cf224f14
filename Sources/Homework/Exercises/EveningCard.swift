/// One evening's card as both read it: a pure function of what was given, who sets it up, and what is not part of it.
///
/// Whose limit it is cannot be read from it; the joined list stands in one fixed order.
package struct EveningCard: Hashable, Sendable {
    package let title: String
    package let why: [String]
    /// The shared lines of why the two do this, one or two, or none.
    package let ourWhy: [String]
    package let sections: [CardSection]

    /// - Parameters:
    ///   - limits: the homework's own and those that members added, joined.
    ///   - arranger: the name of whoever sets this evening up.
    ///   - other: the name of the other.
    package init(
        _ handout: Handout, limits: Set<Limit>, arranger: String, other: String, ourWhy: [String] = []
    ) {
        let names = limits.sorted().compactMap { handout.limitNames[$0] }
        let values = ["arranger": arranger, "other": other, "limits": names.joined(separator: ", ")]
        title = handout.title
        why = handout.why
        self.ourWhy = ourWhy
        sections = handout.sections.compactMap { section in
            let lines = section.lines.filter { !names.isEmpty || !$0.placeholders.contains("limits") }
            guard !lines.isEmpty else { return nil }
            return CardSection(
                part: section.part, heading: section.heading.filled(values), lines: lines.map { $0.filled(values) })
        }
    }

    /// The lines of one part; empty when the card has none.
    package func lines(_ part: CardPart) -> [String] { sections.first { $0.part == part }?.lines ?? [] }
}
