/// Before a talk: its prompts, each with what this person jotted, and a link to the talk itself.
package struct PreparationPage: Page {
    package static let template = "partner/preparation"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var heading: String
    package var lead: String
    package var prompts: [Prompt]
    package var talkHref: String
    /// The check page, if answers are to be checked there; and the page of what is shared.
    package var checkHref: String?
    package var sharedHref: String?
    package var sharedLabel: String
    /// The small intention that this person keeps, shown before the next talk.
    package var intention: String?
    /// The line that the therapist gave with the talk.
    package var said: String?
    package var therapist: String

    package struct Prompt: Encodable, Sendable {
        package var href: String
        package var text: String
        package var cue: String?
        /// *I'll say it*
        package var goes: String?

        package init(href: String, text: String, cue: String? = nil, goes: String? = nil) {
            (self.href, self.text, self.cue, self.goes) = (href, text, cue, goes)
        }
    }

    package init(
        texts: Texts, names: Names, heading: String, prompts: [Prompt], back: String, talkHref: String,
        sharedHref: String, checkHref: String? = nil, intention: String? = nil, said: String? = nil
    ) {
        lead = texts("partner.preparation.lead", names)
        sharedLabel = texts("partner.preparation.shared", names)
        (self.heading, self.prompts, self.back, self.talkHref) = (heading, prompts, back, talkHref)
        // A member who is alone here has nobody to share with.
        self.sharedHref = names.others > 0 ? sharedHref : nil
        (self.checkHref, self.intention) = (checkHref, intention)
        (self.said, therapist) = (said, names.therapist)
    }
}

/// One prompt, with a jotting and who may read it. Posts `jotting`, `goes` (say, help, own, therapist, partner),
/// `once=yes` (with therapist: only the therapist, not readable here again), `from` (now, later), `day`, `hour`.
package struct CuePage: Page {
    package static let template = "partner/cue"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var prompt: String
    /// Beginnings of sentences, if the homework has some.
    package var starters: [Starter]
    package var jotting: Field
    package var goes: Choices
    package var once: Tick
    package var from: Choices
    package var day: Field
    package var hour: Field
    package var reading: String
    /// A mark of the jotting that the form showed, so that the form does not overwrite newer words that its writer has
    /// not seen.
    package var showed: String
    /// The newer words, if there are some.
    package var meanwhile: String?
    package var faults: Faults

    package struct Starter: Encodable, Sendable {
        package var text: String
    }

    /// What the form contains: empty at first, and what was typed when it is shown again.
    package struct Typed: Sendable {
        package var jotting, goes, from, day, hour: String
        package var once: Bool

        package init(
            jotting: String = "", goes: String = "say", once: Bool = false, from: String = "now", day: String = "",
            hour: String = ""
        ) {
            (self.jotting, self.goes, self.once) = (jotting, goes, once)
            (self.from, self.day, self.hour) = (from, day, hour)
        }
    }

    package init(
        texts: Texts, names: Names, prompt: String, starters: [String] = [], typed: Typed = Typed(), action: String,
        back: String, showed: String, meanwhile: String? = nil, jottingError: String? = nil, dayError: String? = nil
    ) {
        (self.showed, self.meanwhile) = (showed, meanwhile)
        (self.prompt, self.action, self.back) = (prompt, action, back)
        self.starters = starters.map(Starter.init(text:))
        jotting = Field(
            name: "jotting", label: texts("partner.cue.jotting"), value: typed.jotting, error: jottingError)
        goes = Choices(
            name: "goes", legend: texts("partner.cue.goes"), chosen: typed.goes,
            // A member who is alone here has nobody who could read it.
            answers: (["say", "help", "own", "therapist"] + (names.others > 0 ? ["partner"] : [])).map { way in
                Choices.Answer(
                    way, texts("partner.cue.way.\(way)", names),
                    hint: texts("partner.cue.wayHint.\(way)", names))
            })
        once = Tick(
            name: "once", label: texts("partner.cue.once", names), hint: texts("partner.cue.onceHint"),
            chosen: typed.once)
        from = Choices(
            name: "from", legend: texts("partner.cue.from", names), values: ["now", "later"],
            chosen: typed.from, short: true
        ) { texts("partner.cue.when.\($0)") }
        day = Field(name: "day", label: texts("shared.day"), value: typed.day, error: dayError)
        hour = Field(name: "hour", label: texts("shared.hour"), value: typed.hour)
        reading = names.when(texts)
        faults = Faults([("jotting", jottingError), ("day", dayError)])
    }
}
