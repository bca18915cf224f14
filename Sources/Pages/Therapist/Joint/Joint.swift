extension TherapistPages {
    /// Shown before the couple looks at the screen. Posts nothing but the form's id; the private pages are closed.
    package struct TurnScreen: Page {
        package static let template = "therapist/turn-screen"
        package static let title = PageTitle.thisWeek
        package var action: String
        package var back: Link
        package var lead: String

        package init(action: String, back: Link, names: [String], _ texts: Texts) {
            (self.action, self.back) = (action, back)
            lead = texts("therapist.turn.lead", ["names": TherapistPages.both(names, texts)])
        }
    }

    /// The shared screen: only what both members can see anyway.
    package struct JointHome: Page {
        package static let template = "therapist/joint"
        package static let title = PageTitle.thisWeek
        package var leaveHref: String
        package var names: String
        /// A talk's prompts, one large line at a time.
        package var talks: [Link]
        package var sections: [Section]
        /// Whether nothing is set. There is one sentence for every cause.
        package var isNothing: Bool

        package struct Section: Encodable, Sendable, Equatable {
            package var heading: String
            package var lines: [String]

            package enum Kind: String, Sendable, CaseIterable { case thisWeek, times, notPart, ourWhy, shared, next }

            package init(_ kind: Kind, _ lines: [String], _ texts: Texts) {
                (heading, self.lines) = (texts("therapist.joint.part.\(kind.rawValue)"), lines)
            }
        }

        package init(
            leaveHref: String, names: [String], talks: [Link], sections: [Section], isNothing: Bool, _ texts: Texts
        ) {
            (self.leaveHref, self.talks, self.isNothing) = (leaveHref, talks, isNothing)
            self.names = TherapistPages.both(names, texts)
            self.sections = sections.filter { !$0.lines.isEmpty }
        }
    }

    /// The first page after the digits that end a shared screen. The couple may still look at it, so it shows nothing
    /// that the shared screen did not show; the therapist's own pages are one press further. Posts nothing but the form's
    /// id, to go on with the shared screen.
    package struct AfterSharedScreen: Page {
        package static let template = "therapist/after-shared-screen"
        package static let title = PageTitle.thisWeek
        package var back: Link?
        package var names: String
        package var ownHref: String
        package var action: String

        package init(names: [String], ownHref: String, action: String, _ texts: Texts) {
            (self.ownHref, self.action) = (ownHref, action)
            self.names = TherapistPages.both(names, texts)
        }
    }

    /// One prompt in large letters, as somebody says it.
    package struct JointPrompt: Page {
        package static let template = "therapist/joint-prompt"
        package static let title = PageTitle.thisWeek
        package var leaveHref: String
        package var backHref: String
        /// "Alex asks Sam".
        package var who: String
        package var spoken: String
        /// What each does: "Sam answers. Alex listens, and says thank you."
        package var note: String
        package var previousHref: String?
        package var nextHref: String?

        package init(
            leaveHref: String, backHref: String, who: String, spoken: String, note: String,
            previousHref: String? = nil, nextHref: String? = nil
        ) {
            (self.leaveHref, self.backHref, self.who, self.spoken) = (leaveHref, backHref, who, spoken)
            (self.note, self.previousHref, self.nextHref) = (note, previousHref, nextHref)
        }
    }
}
