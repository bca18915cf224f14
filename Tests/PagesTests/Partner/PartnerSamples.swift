import Homework

@testable import Pages

extension PageSamples {
    static let partner: [any SampledPage.Type] = scenicPartner

    static let scenicPartner: [any ScenicPage.Type] =
        [
            WeekPage.self, MinePage.self, PreparationPage.self, CuePage.self, CheckAnswersPage.self,
            SharedAnswersPage.self, TalkPage.self, AfterTalkPage.self, TimePage.self, EveningPage.self,
            WordsToSayPage.self, LimitsPage.self, TonightPage.self, NotePage.self, ReadinessPage.self,
            WillingnessPage.self, TellPage.self, RestPage.self, EndingPage.self, WhyPage.self, IntentionPage.self,
            LookingBackPage.self, WordPage.self, SaidPage.self, SeenPage.self, SettingsPage.self, HelpPage.self,
            HeldPage.self, PaperPage.self, SecretsRulePage.self, ErasureWishPage.self, ListPage.self,
        ] + myTime
}

extension WeekPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, hour: 19,
            next: evening(
                texts: t, href: "/p/e1", place: .first, when: t("partner.week.when.tonight", ["time": "20:30"]),
                arranger: "Alex", mine: false),
            cards: [
                Card(href: "/p/prepare", title: t("partner.week.prepare"), icon: .prepare, kind: "talk"),
                Card(href: "/p/talk", title: t("partner.talk.title"), icon: .talk, kind: "talk"),
                evening(texts: t, href: "/p/e2", place: .second, when: nil, arranger: "Sam", mine: true),
            ],
            own: [
                Card(href: "/p/note", title: t("partner.week.note"), icon: .note, kind: "reads"),
                Card(href: "/p/mine", title: t("title.mine"), icon: .pages),
            ], said: "Start small. Laughing is allowed.",
            told: [Told(name: "Alex", text: "I would like to tell you something.")], meeting: "Thursday",
            restHref: "/p/rest")
    }
    static var sample: Self {
        filled {
            ($0.changed, $0.restored, $0.away) = ("Changed.", "Restored.", "Away.")
            $0.empty = Empty("Nothing.", more: "More.", isWelcome: true)
            ($0.next, $0.cards, $0.own) = ($0.next?.full, $0.cards.map(\.full), $0.own.map(\.full))
        }
    }
}

extension MinePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, back: "/p/week",
            links: Links(
                word: "/p/w", myTime: "/p/m", lookingBack: "/p/l", why: "/p/y", intention: "/p/i", seen: "/p/s",
                settings: "/p/t"))
    }
    static var sample: Self { filled { $0.rows = $0.rows.map(\.full) } }
}

extension PreparationPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, heading: "Talk",
            prompts: [
                Prompt(
                    href: "/p/c1", text: "When do I feel sexy, and when not?", cue: "Sunday mornings. Not after work.",
                    goes: t("partner.cue.way.say")),
                Prompt(href: "/p/c2", text: "What do I like, and what not?"),
            ], back: "/p/week", talkHref: "/p/talk", sharedHref: "/p/shared", intention: "Bring coffee to bed once.",
            said: "Start small. Laughing is allowed.")
    }
    static var sample: Self {
        filled {
            $0.checkHref = "/p/check"
            $0.prompts = [Prompt(href: "/p/c1", text: "Prompt", cue: "Cue", goes: "Goes")]
        }
    }
}

extension CuePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, prompt: "When do I feel sexy, and when not?",
            starters: ["“I feel sexy when …”", "“It is hard for me when …”"], action: "/p/a", back: "/p/prep",
            showed: "00")
    }
    static var sample: Self {
        filled {
            $0.meanwhile = "Newer words."
            ($0.jotting, $0.goes, $0.once) = ($0.jotting.full, $0.goes.full, $0.once.full)
            ($0.from, $0.day, $0.hour, $0.faults) = ($0.from.full, $0.day.full, $0.hour.full, .full)
        }
    }
}

extension CheckAnswersPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam,
            answers: [
                Answer(
                    prompt: "What do I like, and what not?", text: "Slow starts. Being asked.\nNot being tickled.",
                    from: "From Monday 24 November, 20:00", changeHref: "/p/c2")
            ], action: "/p/a", back: "/p/prep", first: true,
            fields: [HeldPage.HeldField(name: "jotting", value: "Slow starts. Being asked.\nNot being tickled.")])
    }
    static var sample: Self { english }
}

extension SharedAnswersPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t,
            prompts: [
                Prompt(
                    text: "When do I feel sexy, and when not?",
                    answers: [
                        Answer(name: "Alex", text: "When we cook and there is music on."),
                        Answer(name: "Sam", text: "Sunday mornings.", takeBackAction: "/p/back"),
                    ])
            ], back: "/p/prep")
    }
    static var sample: Self {
        filled {
            $0.empty = "Nothing."
            $0.prompts = [
                Prompt(
                    text: "Prompt",
                    answers: [Answer(name: "Sam", text: "Text", from: "From Monday", takeBackAction: "/p/back")])
            ]
        }
    }
}

extension TalkPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t,
            prompts: [
                Prompt(
                    text: "What did I do this week that made you feel loved?",
                    turns: [("Alex", "Sam"), ("Sam", "Alex")]),
                Prompt(text: "How can the two of us make room for being close?", turns: []),
            ], minutes: 20, closeHref: "/p/week",
            why: "You both said that you would like to know more about each other. This is a way to begin.",
            said: "Start small. Laughing is allowed.", therapist: "Robin")
    }
    static var sample: Self {
        filled { page in
            for place in page.screens.indices { page.screens[place].skip = "enough" }
        }
    }
}

extension AfterTalkPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, names: .sam, action: "/p/a", back: "/p/week", intentionHref: "/p/i", timeHref: "/p/time")
    }
    static var sample: Self {
        filled {
            ($0.talked, $0.know, $0.line, $0.faults) = ($0.talked.full, $0.know.full, $0.line.full, .full)
        }
    }
}

extension TimePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, place: .first, action: "/p/a", back: "/p/week", day: "2025-11-25", hour: "20:30",
            others: ["Alex"], arranger: "partner", when: "Tuesday 25 November, 20:30", calendarHref: "/p/calendar.ics",
            clearAction: "/p/clear")
    }
    static var sample: Self {
        filled {
            ($0.day, $0.hour, $0.arranger, $0.faults) = ($0.day.full, $0.hour.full, $0.arranger?.full, .full)
        }
    }
}

extension EveningPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, place: .first, when: "Tuesday 25 November, 20:30", arranger: "Alex",
            arrangerIsMe: false,
            ourWhy: ["To be near each other without a test."],
            words: Words(
                why: "You both said that touch had become a question with one right answer. This evening has none.",
                roles: [
                    Role(
                        title: "Alex",
                        lines: ["Clean sheets, soft light, music you like.", "Helps Sam get comfortable on the bed."]),
                    Role(title: "Each of you", lines: ["A shower, to relax."]),
                ], touch: ["Half an hour of exploring and enjoying touch. Then change over."],
                notPart: ["genitals", "oral", "anal", "intercourse"],
                aim: [
                    "Find out what you enjoy, touching and being touched. Nothing has to happen.",
                    "It is not a massage.",
                ],
                smaller: ["Ten minutes each.", "Only hands and face.", "With clothes on, side by side."],
                times: ["Two evenings this week.", "Set aside an hour or more for each."],
                ban: ["The evening does not lead on to it."],
                say: Role(
                    title: "Say it as you go", lines: ["What feels good, what does not."]),
                stop: Role(title: "Stop means stop", lines: ["At once, whoever says it."]),
                more: [Role(title: "Afterwards", lines: ["Stay close for a while, or don’t."])],
                news: ["New: evenings of touch, in turns."]),
            links: Links(
                back: "/p/week", time: "/p/time", limits: "/p/limits", words: "/p/words", tonight: "/p/tonight",
                rest: "/p/rest"),
            others: [Other(href: "/p/e2", label: t("partner.evening.place.second"))])
    }
    static var sample: Self { english }
}

extension WordsToSayPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(words: ["I like that", "lighter", "slower", "stay there", "somewhere else"], back: "/p/e1")
    }
    static var sample: Self { english }
}

extension LimitsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, present: ["genitals", "oral", "anal", "intercourse"],
            offered: [("chest", "chest"), ("neck", "neck"), ("face", "face"), ("feet", "feet")], action: "/p/a",
            back: "/p/e1", tellHref: "/p/tell")
    }
    static var sample: Self { filled { ($0.area, $0.faults) = ($0.area.full, .full) } }
}

extension Phrase {
    static let some = [
        Phrase(id: 1, use: .good, text: "I like that"), Phrase(id: 5, use: .different, text: "lighter"),
        Phrase(id: 7, use: .different, text: "slower"), Phrase(id: 11, use: .asking, text: "How is this?"),
        Phrase(id: 16, use: .always, text: "Enough for tonight."),
    ]
}

extension TonightPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, first: ["Alex"], second: ["Sam"], notPart: ["genitals", "oral", "anal", "intercourse"],
            aim: ["It is not a massage.", "Find out what you enjoy, touching and being touched."],
            speaking: .throughout, words: Phrase.some,
            half: 30, closeHref: "/p/week", together: .lyingStill, inside: true)
    }
    static var sample: Self {
        filled { page in
            for place in page.screens.indices where page.screens[place].fromBreak.isEmpty {
                page.screens[place].fromBreak = page.starts
            }
        }
    }
}

extension NotePage: ScenicPage {
    static func scene(_ t: Texts) -> Self { scene(t, touch: true) }

    static func scene(_ t: Texts, touch: Bool) -> Self {
        Self(
            texts: t, names: .sam, action: "/p/a", back: "/p/week",
            evenings: [1, 2].map { place in
                let evening = t("partner.evening.place.\(EveningPlace(number: place))")
                return Pick.Option(
                    "0.\(place)",
                    t("partner.note.evening", ["title": t("partner.idea.name.evening"), "place": evening]))
            },
            days: [Pick.Option("2025-11-25", t("shared.day"))], touch: touch)
    }
    static var sample: Self {
        filled {
            ($0.first, $0.rows) = ($0.first.map(\.full), $0.rows.map(\.full))
            ($0.line, $0.copy, $0.faults) = ($0.line.full, $0.copy.full, .full)
        }
    }
}

extension ListPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        let isSpanish = t.language == .spanish
        return Self(
            texts: t, names: .sam, heading: isSpanish ? "Lo que podría gustarnos" : "What we might like",
            why: isSpanish ? "Es más fácil marcar que decir." : "It is easier to mark than to say.",
            items: isSpanish
                ? ["Un abrazo largo", "Un baño a la luz de una vela"] : ["A long hug", "A bath by candlelight"],
            matches: isSpanish ? ["Un abrazo largo"] : ["A long hug"],
            links: (action: "/p/list", back: "/p/week", print: "/p/print")
        ) { ($0 == 1 ? "yes" : nil, $0 == 1) }
    }
    static var sample: Self {
        filled { page in
            for place in page.items.indices {
                page.items[place] = Item(mark: page.items[place].mark.full, show: page.items[place].show.full)
            }
        }
    }
}

extension ReadinessPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, action: "/p/a", back: "/p/week",
            step: t.language == .spanish ? "Todo el cuerpo" : "All of you",
            sentence: t.language == .spanish
                ? "Solo si les gusta la idea." : "Only if you both like the thought of it.",
            ground: "AAAAAAAAAAAAAAAAAAAAAA.1", first: true)
    }
    static var sample: Self { filled { ($0.next, $0.faults) = ($0.next.full, .full) } }
}

extension WillingnessPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, names: .sam, homework: "Two evenings", action: "/p/a", back: "/p/week")
    }
    static var sample: Self { filled { ($0.want, $0.work) = ($0.want.full, $0.work.full) } }
}

extension TellPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, action: "/p/a", back: "/p/week") }
    static var sample: Self {
        filled { ($0.text, $0.know, $0.faults) = ($0.text.full, $0.know.full, .full) }
    }
}

extension ErasureWishPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, action: "/p/a", back: "/p/settings") }
    static var sample: Self { filled { ($0.text, $0.faults) = ($0.text.full, .full) } }
}

extension RestPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, action: "/p/a", back: "/p/week") }
    static var sample: Self { filled { ($0.rest, $0.faults) = ($0.rest.full, .full) } }
}

extension EndingPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, home: "/p/week") }
    static var sample: Self { english }
}

extension WhyPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, why: "I miss how we used to laugh in bed.", action: "/p/a", shareAction: "/p/b",
            back: "/p/mine", shown: "To be near each other without a test.")
    }
    static var sample: Self { filled { ($0.why, $0.line, $0.faults) = ($0.why.full, $0.line.full, .full) } }
}

extension IntentionPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, intention: "Bring coffee to bed once.", action: "/p/a", back: "/p/mine", clearAction: "/p/b")
    }
    static var sample: Self { filled { ($0.intention, $0.faults) = ($0.intention.full, .full) } }
}

extension LookingBackPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            notes: [
                Note(day: "3 November", words: "Tense. Glad we tried.", removeAction: "/p/a"),
                Note(day: "24 November", words: "At ease.", removeAction: "/p/b"),
            ], back: "/p/mine")
    }
    static var sample: Self { english }
}

extension WordPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, words: ["I have read this. Thank you. Ten minutes was right."], back: "/p/mine")
    }
    static var sample: Self { filled { $0.empty = "Nothing." } }
}

extension SaidPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, back: "/p/week") }
    static var sample: Self { english }
}

extension SeenPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, back: "/p/mine") }
    static var sample: Self { english }
}

extension SettingsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, languages: [("en", "English"), ("es", "Español")], chosen: t.language.code, dark: false,
            word: "our time", action: "/p/a", back: "/p/mine", calledHref: "/p/called",
            digitsHref: "/p/digits", homeScreenHref: "/p/home", forgetAction: "/p/forget", othersAction: "/p/others",
            eraseHref: "/p/erase", therapist: "Robin")
    }
    static var sample: Self {
        filled {
            ($0.language, $0.night, $0.word, $0.faults) = ($0.language.full, $0.night.full, $0.word.full, .full)
        }
    }
}

extension HelpPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, back: "/back", clinic: "Practice at the river", telephone: "+34 600 000 000",
            words: "Monday to Friday, 9 to 13. Leave a message at other times.", country: spain
        ) { _ in "3 November 2026" }
    }
    static var sample: Self { english }

    private static let spain = Helplines.Country(
        code: "ES", name: "España", zones: ["Europe/Madrid"],
        lines: [
            line(.emergency, "112", nil), line(.violence, "016", Localized(same: "016")),
            line(.crisis, "024", Localized(same: "024")),
        ])

    private static func line(_ kind: Helplines.Kind, _ number: String, _ name: Localized<String>?) -> Helplines.Line {
        let source = Helplines.Source(text: "A ministry", address: "https://example.org", day: Day(number: 20_700))
        return Helplines.Line(kind: kind, number: number, name: name, source: source)
    }
}

extension SecretsRulePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, rule: t("partner.secretsRule.limited"), shown: ("limited", 2), action: "/p/rule")
    }
    static var sample: Self { english }
}

extension HeldPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            .words, texts: t, action: "/p/a", drop: "/p/week", form: "f0f1",
            fields: [
                HeldField(name: "text", value: "I would like to talk about the weekend."),
                HeldField(name: "person", value: "yes"),
            ], words: ["I would like to talk about the weekend."], go: t("partner.held.send"))
    }
    static var sample: Self { english }
}

extension PaperPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            heading: "A walk", both: t("partner.evening.both", count: 1), why: "You spoke of missing time outdoors.",
            sections: [
                Section(title: "Before", lines: ["Choose a way you both like.", "Leave one phone at home."]),
                Section(title: "", lines: ["What did you notice on the way?"]),
            ], back: "/p/week", prepareHref: "/p/prep", news: ["New: a walk."])
    }
    static var sample: Self {
        filled { $0.sections = [Section(title: "Before", lines: ["Choose a way you both like."])] }
    }
}
