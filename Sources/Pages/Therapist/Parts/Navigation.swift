extension TherapistPages {
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
