extension TherapistPages {
    /// A preview of the homework as one member will find it, at phone size, by day and by night.
    ///
    /// The frames show the member's own page. It is made from this homework alone, and nothing on it can be pressed.
    package struct SeeItAs: Page {
        package static let template = "therapist/see-it-as"
        package static let title = PageTitle.thisWeek
        package var back: Link
        package var heading: String
        package var lead: String
        /// Whether the pages are shown in two frames; otherwise there are only links to them.
        package var framed: Bool
        package var looks: [Look]

        package struct Look: Encodable, Sendable, Equatable {
            package var href: String
            package var label: String
            package var opens: String
        }

        /// - Parameter framed: whether our own pages may frame the preview's responses (`frame-ancestors 'self'`).
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
