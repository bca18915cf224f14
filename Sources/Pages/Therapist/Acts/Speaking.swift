extension TherapistPages {
    /// The therapist spoke with one member alone. Posts `day`, `how` = `room` | `phone`, `asked`, `adult` = `yes`,
    /// `seen`, and what is carried on.
    package struct SpokenWithAlone: Page {
        package static let template = "therapist/spoken-alone"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var why: String
        package var day: Field
        package var how: Choices
        package var asked: Tick
        package var adult: Tick
        /// How far the letters had come when this form was opened; posts `seen`.
        package var seen: String
        package var kept: [CheckGiven.Kept]
        package var save: String
        package var faults: Faults

        package init(
            action: String, back: Link, name: String, day: String, how: String? = nil, asked: Bool = false,
            adult: Bool = false, dayError: String? = nil, howError: String? = nil, askedError: String? = nil,
            adultError: String? = nil, seen: String = "", kept: [CheckGiven.Kept] = [], _ texts: Texts
        ) {
            let names = ["name": name]
            (self.action, self.back, self.seen, self.kept) = (action, back, seen, kept)
            heading = texts("therapist.alone.heading", names)
            why = texts("therapist.alone.why", names)
            self.day = Field(name: "day", label: texts("therapist.alone.day"), value: day, error: dayError)
            self.how = Choices(
                name: "how", legend: texts("therapist.alone.how"), chosen: how, short: true, error: howError,
                answers: ["room", "phone"].map { Choices.Answer($0, texts("therapist.alone.\($0)")) })
            self.asked = Tick(
                name: "asked", label: texts("therapist.alone.asked", names),
                hint: texts("therapist.alone.askedHint", names),
                chosen: asked, error: askedError)
            self.adult = Tick(
                name: "adult", label: texts("therapist.alone.adult", names), chosen: adult, error: adultError)
            save = texts("therapist.alone.save")
            faults = TherapistPages.faults([self.day], [self.how], [self.asked, self.adult])
        }
    }

    /// A word about the next step, said aloud to the therapist alone.
    /// Posts `word` = `like` | `try` | `notYet` | `notSure`, `alone` = `yes`, and what is carried on.
    package struct WordHeard: Page {
        package static let template = "therapist/word-heard"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var lead: String
        package var word: Choices
        package var alone: Tick
        package var kept: [CheckGiven.Kept]
        package var faults: Faults

        package init(
            action: String, back: Link, name: String, chosen: String? = nil, alone: Bool = false,
            wordError: String? = nil, aloneError: String? = nil, kept: [CheckGiven.Kept] = [], _ texts: Texts
        ) {
            let names = ["name": name]
            (self.action, self.back, self.kept) = (action, back, kept)
            heading = texts("therapist.heard.heading", names)
            lead = texts("therapist.heard.lead", names)
            word = Choices(
                name: "word", legend: texts("therapist.heard.asked", names), chosen: chosen, short: true,
                error: wordError,
                answers: ["like", "try", "notYet", "notSure"].map {
                    Choices.Answer($0, texts("therapist.ready.\($0)"))
                })
            self.alone = Tick(
                name: "alone", label: texts("therapist.heard.alone", names), chosen: alone, error: aloneError)
            faults = TherapistPages.faults([], [word], [self.alone])
        }
    }
}
