import Support

@testable import Pages

extension TherapistPages.EndingCare: FilledScene {
    private static func scene(_ texts: Texts, _ state: State, isArchived: Bool = false) -> Self {
        Self(
            back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], therapist: "Robin", state: state,
            isResting: false, isArchived: isArchived,
            hour: EffectiveFrom(meetingMorning: sampleWords(texts)("morning"), chosen: nil, texts),
            to: Addresses(pause: "#1", end: "#2", archive: "#3", unarchive: "#4", erase: "#5"), texts)
    }

    static func sample(_ texts: Texts) -> Self { scene(texts, .goesOn) }
    static func sampleSet(_ texts: Texts) -> Self {
        scene(texts, .set(when: sampleWords(texts)("morning"), takeBack: "#"))
    }
    static func sampleEnded(_ texts: Texts) -> Self {
        scene(texts, .ended(when: sampleWords(texts)("morning")), isArchived: true)
    }

    mutating func fill() {
        (pause, end, archive, erase) = (full(pause), full(end), full(archive), full(erase))
        faults = .full
    }

    private func full(_ act: Act) -> Act {
        var act = act
        (act.action, act.link, act.hour) = (act.action ?? "#", Link("There", href: "#"), end.hour?.full)
        return act
    }
}

extension TherapistPages.ArchivedCouples: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: Link(texts("therapist.caseload.heading"), href: "#"),
            couples: [Link("Alex & Sam", href: "#1"), Link("Noor", href: "#2")])
    }
}

extension TherapistPages.Erasing: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        Self(again: "#", back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], texts)
    }

    static func sampleGaps(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"],
            gaps: [
                Gap(texts("refusal.alertBeforeErasing"), link: Link("Alex & Sam", href: "#")),
                Gap(
                    texts("therapist.erase.notAsked", ["name": "Sam"]),
                    link: Link(texts("therapist.erase.ask", ["name": "Sam"]), href: "#")),
            ], texts)
    }

    mutating func fill() {
        (gaps, hasGaps) = ([Gap("First.", link: Link("There", href: "#"))], true)
        (word, faults) = (word?.full, .full)
    }
}

extension TherapistPages.AskedAboutErasing: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        Self(action: "#", back: Link("Alex & Sam", href: "#"), name: "Sam", day: "2026-11-25", texts)
    }

    mutating func fill() { (day, how, outcome, faults) = (day.full, how.full, outcome.full, .full) }
}

extension TherapistPages.Receipt: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: Link(texts("therapist.caseload.heading"), href: "#"), number: "7Q2M-K3F9",
            day: sampleWords(texts)("day"), texts)
    }
}
