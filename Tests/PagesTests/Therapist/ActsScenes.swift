import Homework

@testable import Pages

extension TherapistPages.Confirm {
    static func sample(_ texts: Texts) -> Self {
        Self(.close, action: "#", back: Link("Alex & Sam", href: "#"), texts)
    }

    static func sampleAgain(_ texts: Texts) -> Self {
        Self(.closeAgain, action: "#", back: Link("Alex & Sam", href: "#"), texts)
    }

    static func sampleRest(_ texts: Texts) -> Self {
        Self(
            .endRest, action: "#", back: Link("Alex & Sam", href: "#"),
            hour: EffectiveFrom(meetingMorning: sampleWords(texts)("morning"), chosen: "meeting", texts), texts)
    }

    static func sampleStepBack(_ texts: Texts) -> Self {
        Self(
            .stepBack, action: "#", back: Link("Alex & Sam", href: "#"),
            choice: Choices(
                name: "step", legend: texts("therapist.confirm.stepBack.asked"),
                answers: [.init("1", sampleWords(texts)("entry")), .init("2", sampleWords(texts)("nextStep"))]),
            hour: EffectiveFrom(meetingMorning: sampleWords(texts)("morning"), chosen: "now", texts), texts)
    }
}

extension TherapistPages.Handled {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"),
            flags: [BriefPage.Flag(.farAway, who: "Sam", day: sampleWords(texts)("tue"), handleHref: "#", texts)],
            note: [sampleWords(texts)("note1"), sampleWords(texts)("note2"), sampleWords(texts)("samSaid")],
            past: [texts("therapist.file.openedAgain", ["day": sampleWords(texts)("day")])],
            alone: Link(texts("therapist.brief.spokenNow", ["name": "Sam"]), href: "#"), texts)
    }

    static func sampleDone(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            action: "#", back: Link("Alex & Sam", href: "#"),
            flags: [BriefPage.Flag(.farAway, who: "Sam", day: say("tue"), handleHref: "#", texts)],
            note: [say("note1"), say("note2")],
            past: [texts("therapist.file.dealtWithBy", ["day": say("day"), "text": say("ownNote")])], isOpen: false,
            texts)
    }
}

extension TherapistPages.Reply {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"), members: [("a", "Alex"), ("b", "Sam")], to: "b",
            saved: [sampleWords(texts)("saved1"), sampleWords(texts)("saved2")],
            chosen: sampleWords(texts)("saved1"),
            hour: EffectiveFrom(meetingMorning: sampleWords(texts)("morning"), chosen: "now", texts), texts)
    }
}

extension TherapistPages.Met {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"), date: "2026-12-11", time: "11:00",
            hour: EffectiveFrom(meetingMorning: sampleWords(texts)("morning"), chosen: "now", texts), texts)
    }

    static func sampleMove(_ texts: Texts) -> Self {
        Self(action: "#", back: Link("Alex & Sam", href: "#"), date: "2026-12-11", time: "11:00", hour: nil, texts)
    }
}

extension TherapistPages.SpokenWithAlone {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"), name: "Sam", day: "2026-11-25",
            step: ("sensate-focus 3", sampleWords(texts)("nextStep")), reach: "555 0142", reachKept: "555 0142",
            draft: "AQ", texts)
    }
}

extension TherapistPages.RecordHeard {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"), name: "Sam",
            step: ("sensate-focus 3", sampleWords(texts)("nextStep")),
            draft: "AQ", texts)
    }
}

extension TherapistPages.OpenStep {
    static func sample(_ texts: Texts) -> Self { made(texts, samReady: true) }

    static func sampleRefused(_ texts: Texts) -> Self { made(texts, samReady: false) }

    private static func made(_ texts: Texts, samReady: Bool) -> Self {
        let say = sampleWords(texts)
        let heard = Need.First(texts("therapist.brief.heard", ["name": "Sam"]), value: "heard 2")
        return Self(
            action: "#", back: Link("Alex & Sam", href: "#"), step: say("nextStep"),
            needs: [
                .word(of: "Alex", .ready, word: say("like"), when: say("readyWhen"), texts),
                .word(
                    of: "Sam", samReady ? .ready : .none, word: say("try"), when: say("readyWhen"),
                    first: samReady ? nil : heard, texts),
                .spoken(with: "Alex", met: true, when: say("spoken"), texts),
                .spoken(with: "Sam", met: samReady, gap: samReady ? nil : .before, when: say("spoken"), texts),
            ], draft: "AQ", said: [say("line")], texts)
    }
}
