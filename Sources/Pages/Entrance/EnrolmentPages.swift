/// Enrolment 1: a welcome in the therapist's own words. A link leads to the next page.
package struct HelloPage: Page {
    package static let template = "entrance/hello"
    package static let title = PageTitle.thisWeek

    package var hello: String
    /// The therapist's own welcome, or the program's sentence where the therapist wrote none.
    package var words: String
    /// Says that the welcome is in another language than the page; nil where it is not.
    package var fallback: String?
    package var therapist: String
    /// *Nothing you write is shared with Alex unless you choose to share it.*
    package var promise: String
    package var next: String

    package init(texts: Texts, names: Names, words: String?, fallback: String? = nil, next: String) {
        hello = texts("entrance.hello.title", names)
        self.words = words ?? texts("entrance.hello.words", names)
        self.fallback = fallback
        therapist = names.therapist
        promise = texts("entrance.hello.promise", names)
        self.next = next
    }
}

/// Enrolment 2: five things to know, the therapist's rule about secrets, and one tick. Posts `agreed=yes`.
package struct BeforeYouBeginPage: Page {
    package static let template = "entrance/before"
    package static let title = PageTitle.thisWeek

    package var step: EnrolmentStep
    package var action: String
    package var things: [Thing]
    package var ruleTitle: String
    /// The rule about what one member tells the therapist alone, as the therapist wrote it.
    package var rule: String
    /// The address of the page with everything a member has to know.
    package var saidHref: String
    package var agreed: Tick
    package var faults: Faults

    package struct Thing: Encodable, Sendable {
        package var icon: Icon
        package var title: String
        package var text: String
    }

    private static let icons: [(thing: String, icon: Icon)] = [
        ("meetings", .talk), ("reading", .time), ("others", .reads), ("phone", .phone), ("stop", .pause),
    ]

    package init(texts: Texts, names: Names, rule: String, action: String, saidHref: String, error: String? = nil) {
        step = EnrolmentStep(.before, texts)
        things = Self.icons.map { thing, icon in
            Thing(
                icon: icon, title: texts("entrance.before.name.\(thing)", names),
                text: texts("entrance.before.text.\(thing)", names))
        }
        ruleTitle = texts("entrance.before.rule", names)
        (self.rule, self.action, self.saidHref) = (rule, action, saidHref)
        agreed = Tick(name: "agreed", label: texts("entrance.before.agreed"), error: error)
        faults = Faults([("agreed", error)])
    }
}

/// Enrolment 3: a member's name and language. The name is only asked for if the one that the therapist wrote is wrong:
/// its field is folded. Later, from the settings, the page asks for the name alone. Posts `called`, which may be empty or
/// unchanged, and `language` (a code). The field shows the name at the table, whatever the member has asked for.
package struct CalledPage: Page {
    package static let template = "entrance/called"
    package static let title = PageTitle.settings

    package var step: EnrolmentStep?
    package var heading: String
    /// Where the name need not be typed: *The pages call you Sam.*
    package var known: String?
    /// Whether the field is folded, and unfolded already.
    package var isFolded: Bool
    package var isOpen: Bool
    package var action: String
    package var back: String?
    package var reads: Reads
    package var called: Field
    package var language: Choices?
    package var go: String
    package var faults: Faults

    /// - Parameter languages: the code and own name of each language; none where only the name is asked.
    package init(
        texts: Texts, names: Names, action: String, back: String? = nil, called: String,
        languages: [(code: String, name: String)] = [], chosen: String = "", go: String, error: String? = nil
    ) {
        (self.action, self.back, self.go, reads) = (action, back, go, names.only(texts))
        isFolded = !languages.isEmpty
        isOpen = isFolded && (error != nil || called != names.me)
        step = isFolded ? EnrolmentStep(.called, texts) : nil
        known = isFolded ? texts("entrance.called.known", names) : nil
        heading = texts(isFolded ? "entrance.called.right" : "entrance.called.title")
        self.called = Field(
            name: "called", label: texts("entrance.called.name"), value: called,
            hint: texts("entrance.called.hint", names), error: error)
        language =
            languages.isEmpty
            ? nil
            : Choices(
                name: "language", legend: texts("entrance.called.language"), chosen: chosen, short: true,
                answers: languages.map { Choices.Answer($0.code, $0.name) })
        faults = Faults([("called", error)])
    }
}

/// Enrolment 4, and later *change my digits*: six digits, typed twice. Posts `digits`, `again`.
package struct ChooseDigitsPage: Page {
    package static let template = "entrance/digits"
    package static let title = PageTitle.settings

    /// Nil where somebody changes the digits later.
    package var step: EnrolmentStep?
    package var action: String
    package var back: String?
    package var digits: Field
    package var again: Field
    package var faults: Faults

    package init(
        texts: Texts, action: String, back: String? = nil, step: EnrolmentStep? = nil, digitsError: String? = nil,
        againError: String? = nil
    ) {
        (self.action, self.back, self.step) = (action, back, step)
        digits = Field(name: "digits", label: texts("entrance.digits.first"), error: digitsError)
        again = Field(name: "again", label: texts("entrance.digits.again"), error: againError)
        faults = Faults([("digits", digitsError), ("again", againError)])
    }
}

/// Enrolment 5: the six words, to keep. They are shown until the member says that they are written down, so that
/// tapping twice on the page before does not lose them. Posts `noted=yes`.
package struct PassphraseWordsPage: Page {
    package static let template = "entrance/words"
    package static let title = PageTitle.settings

    package var step: EnrolmentStep
    package var action: String
    /// The two-word name, as on the card.
    package var name: String
    package var words: [Word]
    package var noted: Tick
    package var faults: Faults

    package struct Word: Encodable, Sendable {
        package var text: String
    }

    package init(texts: Texts, action: String, name: String, words: [String], error: String? = nil) {
        (self.action, self.name, step) = (action, name, EnrolmentStep(.words, texts))
        self.words = words.map(Word.init(text:))
        noted = Tick(name: "noted", label: texts("entrance.words.noted"), error: error)
        faults = Faults([("noted", error)])
    }
}
