extension TherapistPages {
    /// What can be wrong in a form of the therapist's; `said` is the sentence beside the field.
    package enum Mistake: String, Sendable, CaseIterable {
        case empty, tooLong, choose, digits, digitsDiffer, wrongDigits, zone, date, pastDate, time
        case morning, morningPast, tick, cautions, country, sentences, wordEmpty, number
        /// A word changed while a step was to be opened.
        case changed

        /// - Parameter values: `low` and `high` for `number`.
        package func said(_ texts: Texts, _ values: [String: String] = [:]) -> String {
            texts("therapist.error.\(rawValue)", values)
        }
    }

    /// The two places of the therapist's that every page leads to.
    package static func navigation(
        caseload: String, settings: String, here: PageTitle? = nil, _ texts: Texts
    ) -> [Frame.Link] {
        [
            Frame.Link(href: caseload, label: texts("therapist.nav.caseload"), here: here == .thisWeek),
            Frame.Link(href: settings, label: texts("therapist.nav.settings"), here: here == .settings),
        ]
    }
}
