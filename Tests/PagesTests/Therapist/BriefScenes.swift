import Homework

@testable import Pages

extension TherapistPages.BriefPage {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        var alex = TherapistPages.BriefMember(
            name: "Alex", spokenHref: "#sa", heardHref: "#ha", practicesHref: "/p/practices")
        alex.happened = TherapistPages.happened(planned: 2, yes: 1, smaller: 1, texts)
        alex.about = say("about")
        (alex.there, alex.mind) = (
            [say("tense"), say("bitTense"), say("atEase")], [say("came"), say("came"), say("mostly")]
        )
        alex.levels = [2, 1, 0]
        alex.willing = say("willing")
        alex.said = [.init(say("alexSaid"), day: say("tue"))]
        (alex.ready, alex.readyWhen, alex.spoken) = (say("like"), say("readyWhen"), say("spoken"))
        var sam = TherapistPages.BriefMember(
            name: "Sam", spokenHref: "#ss", heardHref: "#hs", practicesHref: "/p/practices")
        sam.happened = TherapistPages.happened(planned: 2, yes: 1, notThisTime: 1, texts)
        (sam.there, sam.mind) = ([say("tooMuch"), say("tense"), say("bitTense")], [say("elsewhere"), say("came")])
        sam.levels = [3, 2, 1]
        sam.willing = say("notSure")
        sam.asksHelp = [say("samAsks")]
        sam.said = [.init(say("samSaid"), day: say("wed"))]
        (sam.ready, sam.readyWhen) = (say("try"), say("readyWhen"))
        sam.readyStale = TherapistPages.Stale.moved.said(texts)
        (sam.spoken, sam.spokenWarning) = (say("spokenOld"), TherapistPages.SpokenGap.old.said(texts))
        return Self(
            names: ["Alex", "Sam"], meeting: say("meeting"),
            homework: say("homework"), later: [.init(say("later"), href: "#")], remarks: [say("remark")],
            wishes: [Wish(name: "Alex", wish: "Lex", isShared: true, action: "#w", texts)],
            flags: [
                Flag(
                    .itHurt, who: "Sam", day: say("wed"), handleHref: "#f1", letter: [say("samSaid")], texts),
                Flag(.notesDisagree, who: nil, day: say("wed"), handleHref: "#f2", texts),
                Flag(.farAway, who: "Sam", day: say("tue"), handleHref: "#f3", texts),
            ],
            members: [alex, sam], hints: [.flagOpen, .tooMuchTwice(name: "Sam")],
            earlier: [Earlier(name: "Sam", letters: [Written(day: say("day"), lines: [say("samSaid")])])],
            acts: .sample(texts),
            texts)
    }

    static func sampleNothing(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        let members = ["Jo", "Max"].map { name in
            var member = TherapistPages.BriefMember(
                name: name, spokenHref: "#s\(name)", heardHref: "#h\(name)", practicesHref: "/p/practices")
            member.spoken = name == "Jo" ? say("spoken") : nil
            return member
        }
        return Self(
            names: ["Jo", "Max"], meeting: say("meeting"),
            homework: say("homework"), flags: [], members: members, hints: [.nothingSince(day: say("day"))],
            acts: .sample(texts, names: ["Jo", "Max"]), texts)
    }

    static func sampleSolo(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        var noor = TherapistPages.BriefMember(
            name: "Noor", spokenHref: "#s", heardHref: "#h", practicesHref: "/p/practices")
        noor.happened = TherapistPages.happened(planned: 2, yes: 4, texts)
        noor.there = [say("bitTense"), say("atEase"), say("atEase")]
        noor.said = [.init(say("noorSaid"), day: say("wed"))]
        (noor.ready, noor.readyWhen, noor.spoken) = (say("try"), say("readyWhen"), say("spoken"))
        return Self(
            names: ["Noor"], meeting: say("meeting"),
            homework: say("homework"), flags: [], members: [noor], hints: [], acts: .sample(texts, names: ["Noor"]),
            texts)
    }
}

extension TherapistPages.Acts {
    static func sample(_ texts: Texts, names: [String] = ["Alex", "Sam"]) -> Self {
        var more = More()
        (more.move, more.notes, more.cards, more.whoSees) = ("#", "#", "#", "#")
        more.print = [TherapistPages.Link(texts("therapist.act.print"), href: "#")]
        (more.openStep, more.stepBack, more.liftLimit, more.close, more.end) = ("#", "#", "#", "#", "#")
        var acts = Self(
            next: "#", joint: "#", word: "#", met: "#", record: "#", file: "#", seeAs: names.map { ($0, "#") },
            more: more,
            texts)
        acts.lists = [
            TherapistPages.Link(
                texts("therapist.list.link", ["title": sampleWords(texts)("entry")]), href: "#")
        ]
        return acts
    }
}

extension TherapistPages.Record {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        let done = texts("therapist.file.dealtWithBy", ["day": say("wed"), "text": say("ownNote")])
        return Self(
            back: Link("Alex & Sam", href: "#"),
            kinds: [
                Kind(href: "#", label: texts("therapist.record.all", count: 2), here: true),
                Kind(href: "#a", label: texts("therapist.record.one", ["name": "Alex"]), here: false),
                Kind(href: "#s", label: texts("therapist.record.one", ["name": "Sam"]), here: false),
            ],
            text: TherapistPages.recordText(
                BriefPage.sample(texts), alerts: ["Sam: \(done)"],
                people: [.init(0, name: "Alex", mark: "A"), .init(1, name: "Sam", mark: "S")], texts))
    }
}

extension TherapistPages.CoupleFile {
    static func sample(_ texts: Texts) -> Self {
        let say = sampleWords(texts)
        let day = say("day")
        return Self(
            back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], recordHref: "#",
            parts: [
                Part(
                    .alerts,
                    [
                        Item(
                            day: day, name: "Sam",
                            lines: [
                                texts("therapist.file.dealtWithBy", ["day": day, "text": say("ownNote")]),
                                texts("therapist.file.openedAgain", ["day": day]), texts("therapist.file.notDealtWith"),
                            ], link: Link(texts("therapist.file.open"), href: "#"))
                    ], texts),
                Part(
                    .homework,
                    [
                        Item(
                            day: day, name: say("entry"),
                            lines: [
                                texts("therapist.file.why", ["why": say("why")]),
                                texts("therapist.file.line", ["line": say("line")]),
                                texts("therapist.file.until", ["day": day]),
                            ])
                    ], texts),
                Part(
                    .openings,
                    [
                        Item(
                            day: day, name: say("nextStep"),
                            lines: [
                                texts("therapist.file.support.letter", ["name": "Alex", "day": day]),
                                texts("therapist.file.support.aloud", ["name": "Sam", "day": day]),
                            ])
                    ], texts),
                Part(.talks, [Item(day: day, name: "Sam", lines: [texts("therapist.alone.room")])], texts),
                Part(.notes, [Item(day: day, lines: [say("ownNote")])], texts),
            ], texts)
    }

    static func sampleEmpty(_ texts: Texts) -> Self {
        Self(back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], recordHref: "#", parts: [], texts)
    }
}
