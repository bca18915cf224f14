@testable import Pages

extension TherapistPages.Cards {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: Link("Alex & Sam", href: "#"),
            rows: [
                row(
                    name: "Alex", state: .used, day: sampleWords(texts)("day"), spokenAction: "#",
                    newAction: "#", texts),
                row(
                    name: "Sam", state: .waiting, day: sampleWords(texts)("day"), newAction: "#", voidHref: "#", texts),
            ], names: [.init("Alex", typed: "Alex"), .init("Sam", typed: "Sam")], zone: ("Europe/Madrid", nil),
            zones: ["Europe/Madrid", "Europe/London"], languages: [("en", "English"), ("es", "Español")], spoken: "en",
            action: "#", texts)
    }
}

extension TherapistPages.Caseload {
    static func sample(_ texts: Texts) -> Self {
        Self(
            today: sampleWords(texts)("today"), meetings: 2,
            groups: [
                Group(
                    .urgent,
                    [
                        Line(
                            href: "#3", when: sampleWords(texts)("friday"), names: ["Kim", "Ari"], wrote: ["Ari"],
                            red: 1, isWaiting: true, texts)
                    ], texts),
                Group(
                    .before,
                    [
                        Line(
                            href: "#1", when: texts("therapist.caseload.todayAt", ["time": "11:00"]),
                            names: ["Alex", "Sam"], place: (sampleWords(texts)("entry"), 1), wrote: ["Alex", "Sam"],
                            amber: 1, texts)
                    ], texts),
                Group(
                    .reply,
                    [
                        Line(
                            href: "#4", when: "", names: ["Jo", "Max"], wrote: ["Jo", "Max"], isWaiting: true, texts)
                    ], texts),
                Group(.today, [Line(href: "#2", when: "12:00", names: ["Noor"], wrote: [], texts)], texts),
            ], newCoupleHref: "#new", texts)
    }

    static func sampleEmpty(_ texts: Texts) -> Self {
        Self(today: sampleWords(texts)("today"), groups: [], newCoupleHref: "#new", texts)
    }
}

extension TherapistPages.EnrolmentCard {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: Link(texts("therapist.cards.heading"), href: "#"), name: "Sam", therapist: "Robin",
            address: "notes.example.org/card", signIn: "amber otter",
            code: ["K7QM", "2XPA", "9RTD", "HW4C", "JZ6N", "E3VB", "8S"],
            picture: "M4 4h7v1h-7zM4 6h3v1h-3z", pictureSize: 33, expires: sampleWords(texts)("day"), spokenAction: "#",
            paper: texts, texts)
    }
}

extension TherapistPages.SpokenWords {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: Link(texts("therapist.cards.heading"), href: "#"), name: "Sam",
            address: "notes.example.org/card", signIn: "amber otter",
            words: ["copper", "meadow", "seven", "lantern"], until: "14:30", texts)
    }
}

extension TherapistPages.NewCouple {
    static func sample(_ texts: Texts) -> Self {
        var typed = Typed()
        (typed.first, typed.second, typed.zone) = ("Alex", "Sam", "Europe/Madrid")
        (typed.language, typed.date, typed.time) = ("en", "2026-12-11", "11:00")
        return Self(
            action: "#", typed: typed,
            languages: [("en", "English"), ("es", "Español")], zones: ["Europe/Madrid", "Europe/London"], texts)
    }
}

extension TherapistPages.WhoSees {
    static func sample(_ texts: Texts) -> Self {
        Self(back: Link("Alex & Sam", href: "#"), names: ["Alex", "Sam"], texts)
    }
}

extension TherapistPages.Notes {
    static func sample(_ texts: Texts) -> Self {
        Self(
            action: "#", back: Link("Alex & Sam", href: "#"),
            earlier: [.init(sampleWords(texts)("ownNote"), day: sampleWords(texts)("day"))], texts)
    }
}
