extension TherapistPages {
    /// How each member marked a list, and what all of them may see of it.
    ///
    /// Posts `items` once for each item that is to be shown, and the fields of the hour.
    package struct MarkedLists: Page {
        package static let template = "therapist/marked-lists"
        package static let title = PageTitle.write
        package var back: Link
        package var action: String
        package var heading: String
        package var lead: String
        /// Who has marked the list, and who has not.
        package var state: [String]
        /// What all of them like and would show; nil where there is nothing.
        package var matches: Boxes?
        /// What is shown and no longer liked by all, one sentence for each item; the next save takes it away.
        package var stale: [String]
        /// Why nothing can be shown yet.
        package var none: String?
        package var hour: EffectiveFrom?
        package var button: String
        package var all: [Row]
        package var hasAll: Bool
        package var faults: Faults

        /// An item, and what each said about it.
        package struct Row: Encodable, Sendable, Equatable {
            package var name: String
            package var said: String

            package init(name: String, said: String) { (self.name, self.said) = (name, said) }
        }

        package init(
            back: Link, action: String, title: String, state: [String], matches: Boxes?, stale: [String],
            none: String?, hour: EffectiveFrom?, all: [Row], isShown: Bool, _ texts: Texts
        ) {
            (self.back, self.action, heading, self.state) = (back, action, title, state)
            (self.matches, self.stale, self.none, self.hour) = (matches, stale, none, hour)
            (self.all, hasAll) = (all, !all.isEmpty)
            lead = texts("therapist.list.lead")
            button = texts(isShown ? "therapist.list.change" : "therapist.list.show")
            faults = TherapistPages.faults(hour.map { [$0.morning] } ?? [], [hour?.choice].compactMap { $0 })
        }
    }
}
