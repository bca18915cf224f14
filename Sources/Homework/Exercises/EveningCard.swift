/// One evening's card as both members read it: a pure function of what was given, who sets it up, and what is left out.
///
/// It does not show whose limit is whose: the joined list has one fixed order.
package struct EveningCard: Hashable, Sendable {
    package let title: String
    package let why: [String]
    /// What is new in this step; empty when the step is not new.
    package let news: [String]
    /// The shared lines of *our why*: none, one or two.
    package let ourWhy: [String]
    package let sections: [CardSection]

    /// - Parameters:
    ///   - limits: the homework's own limits and those that members added, joined.
    ///   - arranger: the name of the member who sets this evening up.
    ///   - other: the name of the other member.
    ///   - therapist: what the couple calls the therapist.
    ///   - news: what this homework's step added, where the homework opened it.
    package init(
        _ handout: Handout, limits: Set<Limit>, arranger: String, other: String, therapist: String,
        ourWhy: [String] = [], news: News? = nil
    ) {
        let names = limits.sorted().compactMap { handout.limitNames[$0] }
        let values = [
            "arranger": arranger, "other": other, "therapist": therapist, "limits": names.joined(separator: ", "),
        ]
        title = handout.title
        why = handout.why
        self.ourWhy = ourWhy
        self.news = news.map { handout.lines(about: $0, besides: limits) } ?? []
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

extension Handout {
    /// What is new, in words. A limit that a member has added since is not announced as new.
    fileprivate func lines(about new: News, besides limits: Set<Limit>) -> [String] {
        let opened = Set(new.included).subtracting(limits).sorted().compactMap { limitNames[$0] }
        let means = new.goesInside && !limits.contains(.penetration) ? means : nil
        return news.compactMap { line in
            let asked = line.placeholders
            if asked.contains("opened"), opened.isEmpty { return nil }
            if asked.contains("means"), means == nil { return nil }
            return line.filled(["opened": opened.joined(separator: ", "), "means": means ?? ""])
        }
    }
}
