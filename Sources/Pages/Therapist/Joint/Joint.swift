extension TherapistPages {
    /// Before the screen is turned. Posts nothing but the form itself; the private pages close.
    package struct TurnScreen: TherapistPage {
        package static let template = "therapist/turn-screen"
        package static let title = PageTitle.thisWeek
        package var action: String
        package var back: Link
        package var lead: String

        package init(action: String, back: Link, names: [String], _ texts: Texts) {
            (self.action, self.back) = (action, back)
            lead = texts("therapist.turn.lead", ["names": TherapistPages.both(names, texts)])
        }

        package static func sample(_ texts: Texts) -> Self {
            Self(action: "#", back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], texts)
        }
    }

    /// The turned screen: only what both can see anyway.
    package struct JointHome: TherapistPage {
        package static let template = "therapist/joint"
        package static let title = PageTitle.thisWeek
        package var leaveHref: String
        package var names: String
        /// A talk's prompts, one large line at a time.
        package var talks: [Link]
        package var sections: [Section]
        /// Marks the homework as talked about. Posts nothing but the form itself.
        package var discussedAction: String?
        package var isDiscussed: Bool

        package struct Section: Sendable, Equatable {
            package var heading: String
            package var lines: [String]

            package init(_ heading: String, _ lines: [String]) { (self.heading, self.lines) = (heading, lines) }
        }

        package init(
            leaveHref: String, names: [String], talks: [Link], sections: [Section], discussedAction: String?,
            isDiscussed: Bool = false, _ texts: Texts
        ) {
            (self.leaveHref, self.talks, self.isDiscussed) = (leaveHref, talks, isDiscussed)
            self.names = TherapistPages.both(names, texts)
            self.sections = sections.filter { !$0.lines.isEmpty }
            self.discussedAction = isDiscussed ? nil : discussedAction
        }

        package static func sample(_ texts: Texts) -> Self {
            let say = sampleWords(texts)
            return Self(
                leaveHref: "#", names: ["Alex", "Sam"],
                talks: [Link(say("talkFirst"), href: "#"), Link(say("talkThree"), href: "#")],
                sections: [
                    Section(texts("therapist.joint.thisWeek"), [say("homework"), say("why")]),
                    Section(texts("therapist.joint.times"), [say("time1"), say("time2")]),
                    Section(texts("therapist.joint.notPart"), [say("notPart")]),
                    Section(texts("therapist.joint.ourWhy"), [say("ourWhy")]),
                    Section(texts("therapist.joint.shared"), [say("shared")]),
                    Section(texts("therapist.joint.next"), [say("morning")]),
                ], discussedAction: "#", texts)
        }
    }

    /// One prompt, large, as it is spoken.
    package struct JointPrompt: TherapistPage {
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

        package static func sample(_ texts: Texts) -> Self {
            let say = sampleWords(texts)
            return Self(
                leaveHref: "#", backHref: "#", who: say("asks"), spoken: say("prompt"), note: say("promptNote"),
                previousHref: "#", nextHref: "#")
        }
    }

    /// The way back to the private pages: six digits, as `d1`…`d6` or as `digits`.
    package struct JointLeave: TherapistPage {
        package static let template = "therapist/joint-leave"
        package static let title = PageTitle.thisWeek
        package var action: String
        package var stayHref: String
        package var pad: Pad
        /// The same digits by keyboard; posts `digits`.
        package var typed: Field
        package var error: String?

        package init(action: String, stayHref: String, error: String? = nil, _ texts: Texts) {
            (self.action, self.stayHref, self.error, self.pad) = (action, stayHref, error, Pad(texts))
            typed = Field(name: "digits", label: texts("therapist.joint.digits"))
        }

        package static func sample(_ texts: Texts) -> Self { Self(action: "#", stayHref: "#", texts) }
    }
}
