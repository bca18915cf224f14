@testable import Pages

extension TherapistPages.TurnScreen {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], texts)
    }
}

extension TherapistPages.JointHome {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            leaveHref: "#", names: ["Alex", "Sam"],
            talks: [Link(say("talkFirst"), href: "#"), Link(say("talkThree"), href: "#")],
            sections: [
                Section(.thisWeek, [say("homework"), say("why")], texts),
                Section(.times, [say("time1"), say("time2")], texts),
                Section(.notPart, [say("notPart")], texts),
                Section(.ourWhy, [say("ourWhy")], texts),
                Section(.shared, [say("shared")], texts),
                Section(.next, [say("morning")], texts),
            ], isNothing: false, texts)
    }
}

extension TherapistPages.JointPrompt {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            leaveHref: "#", backHref: "#", who: say("asks"), spoken: say("prompt"), note: say("promptNote"),
            previousHref: "#", nextHref: "#")
    }
}

extension TherapistPages.AfterSharedScreen {
    static func sample(_ texts: Texts) -> Self { Self(names: ["Alex", "Sam"], ownHref: "#", action: "#", texts) }
}

extension TherapistPages.Library {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        let entry = Entry(title: say("entry"), line: say("why"), facts: say("facts"))
        return Self(
            groups: [Group(say("entry"), purpose: say("why"), [entry])],
            concerns: [
                Group(
                    say("concern"), purpose: say("why"),
                    [Entry(title: say("entry"), line: say("why"), facts: say("facts"))])
            ])
    }
}
