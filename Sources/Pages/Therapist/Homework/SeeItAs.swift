extension TherapistPages {
    /// The homework as one member will find it, phone size, by day and by night.
    ///
    /// What is framed is the member's own page; it is made from this homework alone and nothing on it can be pressed.
    package struct SeeItAs: Page {
        package static let template = "therapist/see-it-as"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var heading: String
        package var lead: String
        /// Shows the pages in two frames; otherwise only the links to them.
        package var framed: Bool
        package var looks: [Look]

        package struct Look: Encodable, Sendable, Equatable {
            package var href: String
            package var label: String
            package var opens: String
        }

        /// - Parameter framed: whether the preview's answers may be framed by our own pages (`frame-ancestors 'self'`).
        package init(back: Link, name: String, dayHref: String, nightHref: String, framed: Bool, _ texts: Texts) {
            (self.back, self.framed) = (back, framed)
            heading = texts("therapist.act.seeAs", ["name": name])
            lead = texts("therapist.see.lead", ["name": name])
            looks = [("day", dayHref), ("night", nightHref)].map { key, href in
                Look(href: href, label: texts("therapist.see.\(key)"), opens: texts("therapist.see.\(key)Opens"))
            }
        }
    }
}
