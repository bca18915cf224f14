@testable import Pages

extension TherapistPages.CheckGiven {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", changeHref: "#", names: ["Alex", "Sam"], handout: .sample(texts),
            seeAs: [("Alex", "#"), ("Sam", "#")], draft: "AQ",
            hour: TherapistPages.EffectiveFrom(
                meetingMorning: sampleWords(texts)("morning"), chosen: "now", texts),
            meeting: Meeting(offered: sampleWords(texts)("meeting"), isTaken: true),
            asks: .about(sampleWords(texts)("nextStep")), askLine: sampleWords(texts)("line"), texts)
    }
}

extension TherapistPages.HandoutRows {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            title: say("entry"), both: say("card1"), why: [say("why")],
            parts: [
                Part(nil, [say("card2")]), Part(say("cardBefore"), [say("card3"), say("card4")]),
                Part(say("cardNotPart"), [say("notPart")]), Part(nil, [say("card5"), say("card6")]),
            ], line: say("line"), signed: "Robin", in: texts.language)
    }
}

extension TherapistPages.PrintSheet {
    static func sample(_ texts: Texts) -> Self {
        Self(back: Link("Alex & Sam", href: "#"), handout: .sample(texts), texts)
    }
}

extension TherapistPages.EveningForm {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        let founding = say("founding")
        return Self(
            numbers: [
                Field(name: "perWeek", label: say("perWeek"), value: "2", hint: say("perWeekHint")),
                Field(name: "minutesEach", label: say("minutesEach"), value: "30", hint: say("minutesHint")),
            ],
            groups: [
                Choices(
                    name: "speaking", legend: say("speaking"), chosen: "1",
                    answers: [
                        .init("1", say("speak1"), hint: founding), .init("2", say("speak2"), hint: say("school1")),
                        .init("3", say("speak3"), hint: say("school2")),
                    ]),
                Choices(
                    name: "aim", legend: say("aim"), chosen: "1",
                    answers: [
                        .init("1", say("aim1"), hint: founding), .init("2", say("aim2"), hint: say("school3")),
                    ]),
            ],
            half: TherapistPages.half(false, texts),
            inside: [
                .enters(chosen: ["2"], answers: [.init("2", "fingers")], error: nil, texts),
                .places(chosen: [], answers: [.init("1", "in the vagina"), .init("2", "in the anus")], texts),
            ],
            notPart: .notPart(
                chosen: ["1", "2", "3", "4"], answers: (1...6).map { .init(String($0), say("limit\($0)")) }, texts))
    }
}

extension TherapistPages.LibraryList {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            back: Link(texts("therapist.next.heading"), href: "#"),
            groups: [
                Group(
                    say("groupFirst"),
                    [
                        Entry(
                            href: "#", title: say("talkFirst"), line: say("talkFirstLine"), facts: say("facts"), .talk),
                        Entry(
                            href: "#", title: say("talkThree"), line: say("talkThreeLine"), facts: say("facts"), .talk),
                    ]),
                Group(
                    say("groupTouch"), purpose: say("entryLine"), pacing: [say("pacing")],
                    [Entry(href: "#", title: say("entry"), line: say("entryLine"), facts: say("facts"), .evening)]),
                Group(
                    texts("therapist.sheet.mine"),
                    [Entry(href: "#", title: say("entry"), line: say("why"), facts: say("facts"))]),
            ],
            concerns: [
                Group(
                    say("concern"),
                    [Entry(href: "#", title: say("entry"), line: say("entryLine"), facts: say("facts"), .evening)])
            ],
            courses: [
                Course(
                    name: say("entry"), purpose: say("entryLine"), reasons: [say("entryLine")],
                    pacing: [say("caution1")],
                    weeks: [
                        Course.Week(
                            heading: texts("therapist.library.week", ["number": "1"]), note: say("entryLine"),
                            entries: [
                                Entry(
                                    href: "#", title: say("entry"), line: texts("therapist.library.given"), .evening)
                            ])
                    ])
            ],
            sieves: [
                Pick(
                    name: "concern", label: texts("therapist.library.by.concern"),
                    options: [Pick.Option("", texts("therapist.library.any")), Pick.Option("pain", say("concern"))],
                    chosen: "")
            ],
            sheetHref: "#",
            needs: Needs(
                boxes: [
                    TherapistPages.Boxes(
                        name: "concerns", legend: texts("therapist.plan.asked"), chosen: ["9"],
                        answers: [.init("5", say("concern")), .init("9", say("concern"))])
                ],
                checkedOn: Field(name: "checkedOn", label: texts("therapist.plan.checkedOn"), value: ""),
                checkedBy: Field(
                    name: "checkedBy", label: texts("therapist.give.checkedBy"), value: "",
                    hint: texts("therapist.give.checkedByHint")),
                careful: [texts("therapist.plan.careful", ["line": texts("therapist.findingCare.menopause")])]),
            needsAction: "#", notedOn: texts("therapist.plan.noted", ["day": say("day")]),
            plan: [
                Proposal(
                    Entry(href: "#", title: say("entry"), line: say("facts"), .evening), reasons: [say("entryLine")],
                    caution: texts("therapist.plan.careful", ["line": say("caution1")]))
            ], texts)
    }
}

extension TherapistPages.OwnSheet {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", draft: "AQ", back: Link("Alex & Sam", href: "#"),
            saved: [
                .init(
                    href: "#", title: sampleWords(texts)("entry"), line: sampleWords(texts)("why"),
                    facts: sampleWords(texts)("facts"))
            ], texts)
    }
}

extension TherapistPages.WhatNext {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            action: "#", draft: "AQ", back: Link("Alex & Sam", href: "#"), heading: texts("therapist.next.heading"),
            outcomes: [say("outcome1"), say("outcome2")],
            what: what(nextNote: note(isReady: false, members: 2, texts), chosen: .same, texts),
            Form(
                why: say("why"), members: [("a", "Alex"), ("b", "Sam")], arranger: "b",
                asksNext: Asking(isChosen: true, step: say("nextStep"), sentence: say("line")), evening: .sample(texts),
                cautions: TherapistPages.Cautions(
                    [.never: [say("caution1")], .contraindication: [say("caution2")]], isTouch: true, members: 2,
                    readOn: say("day"),
                    known: [
                        .spoken(with: "Alex", met: true, when: say("spoken"), texts),
                        .spoken(with: "Sam", met: false, gap: .before, when: say("spoken"), texts),
                    ], asksCheck: true, texts),
                foresight: Foresight(
                    ifThen: say("line"), error: nil,
                    barriers: [
                        .init("2", texts("therapist.barrier.tiredness")),
                        .init("3", texts("therapist.barrier.children")),
                    ], chosen: ["2"])), texts)
    }

    private static func unanswered(_ texts: Texts) -> TherapistPages.Cautions.Typed {
        var typed = TherapistPages.Cautions.Typed()
        typed.answerError = texts("therapist.error.cautions")
        return typed
    }

    static func sampleFromLibrary(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        return Self(
            action: "#", back: Link(texts("therapist.library.heading"), href: "#"), heading: say("entry"),
            what: nil,
            Form(
                why: say("why"), members: [("a", "Alex"), ("b", "Sam")],
                asksNext: Asking(isChosen: false, step: say("nextStep")),
                evening: .sample(texts),
                cautions: TherapistPages.Cautions(
                    [
                        .prerequisite: [say("prerequisite")], .never: [say("caution1")],
                        .contraindication: [say("caution2"), say("caution3")],
                    ], isTouch: false, members: 2, readOn: nil, typed: unanswered(texts), texts),
                about: TherapistPages.About(
                    purpose: say("entryLine"), .consensus, sources: [say("school1")], review: nil, printHref: "#",
                    texts)), texts)
    }
}
