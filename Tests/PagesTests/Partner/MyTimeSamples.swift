import Homework

@testable import Pages

extension PageSamples {
    static let myTime: [any ScenicPage.Type] = [
        MyTimePage.self, PracticePage.self, PracticeOverPage.self, PracticeLaterPage.self, OwnPaperPage.self,
        JoiningPage.self, SentencePage.self,
    ]
}

extension PracticeRule {
    /// As the entry with trainers has it.
    static let painful = PracticeRule(asks: .pain, easy: 2, easyTimes: 3, stopAt: 7)
}

extension MyTimePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        let practice = Practice(
            title: "One breath at a time", why: "In small steps that you alone decide.",
            usual: t("partner.myTime.usual", ["place": "2 (12 mm)", "minutes": "About 10 minutes"]),
            rests: t("partner.myTime.rests", .sam, ["place": "3 (15 mm)"]),
            start: Start(
                action: "/p/begin", place: "2", label: t("partner.myTime.start"),
                other: Choices(
                    name: "place", legend: t("partner.practice.place"), chosen: "2",
                    answers: [Choices.Answer("1", "1 (10 mm)"), Choices.Answer("2", "2 (12 mm)")])),
            cardHref: "/p/card", laterHref: "/p/later",
            joining: Way(href: "/p/joining", label: t("partner.joining.title", .sam)),
            times: [
                Time(day: "Tuesday", place: "2 (12 mm)", level: "pain 2", stopped: t("partner.practice.stopped"))
            ],
            drawing: Drawing([(2, false), (8, true), (1, false)], highest: 10))
        return Self(
            texts: t, names: .sam, back: "/p/mine", isPaused: true, practices: [practice], earlier: [practice],
            sentenceHref: "/p/sentence")
    }
    static var sample: Self {
        filled {
            $0.empty = "There is nothing for now."
            let full = $0.practices[0].start?.other?.full
            $0.practices[0].start?.other = full
            $0.earlier = $0.practices
        }
    }
}

extension PracticePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, action: "/p/practice", heading: "One breath at a time", place: "2 (12 mm)",
            minutes: "About 10 minutes", breathes: true, how: ["Lie half upright with pillows."],
            placeLines: ["Let the tip rest at the entrance."], rule: .painful, hidden: (place: "2", seen: "ab"))
    }
    static var sample: Self {
        filled {
            $0.know = $0.know.full
            $0.level.answers[1].chosen = true
        }
    }
}

extension PracticeOverPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, home: "/p/week", tellHref: "/p/tell") }
    static var sample: Self { english }
}

extension PracticeLaterPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, back: "/p/time", action: "/p/later", heading: "One breath at a time",
            days: [Pick.Option("2026-11-24", "Tuesday")],
            places: [Choices.Answer("1", "1 (10 mm)"), Choices.Answer("2", "2 (12 mm)")], rule: .painful,
            dayError: t("refusal.dayToCome"), placeError: t("refusal.outsideRange"))
    }
    static var sample: Self {
        filled {
            ($0.place, $0.stopped, $0.know) = ($0.place?.full, $0.stopped.full, $0.know.full)
            $0.level.answers[1].chosen = true
        }
    }
}

extension JoiningPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, names: .sam, action: "/p/joining", back: "/p/time", practice: "One breath at a time")
    }
    static var sample: Self { filled { ($0.answer, $0.faults) = ($0.answer.full, .full) } }
}

extension SentencePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, action: "/p/a", back: "/p/time",
            shown: t.language == .spanish ? "Me gustaría contarte algo." : "I would like to tell you something.")
    }
    static var sample: Self { filled { ($0.line, $0.faults) = ($0.line.full, .full) } }
}

extension OwnPaperPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(PaperPage.scene(t)) }
    static var sample: Self { Self(PaperPage.sample) }
}
