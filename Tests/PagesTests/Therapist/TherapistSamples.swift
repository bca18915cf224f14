import Support

@testable import Pages

extension PageSamples {
    static let therapist: [any SampledPage.Type] = [
        TherapistPages.FirstStart.self, TherapistPages.PassphrasePage.self, TherapistPages.BeforeYouBegin.self,
        TherapistPages.Caseload.self, TherapistPages.NewCouple.self, TherapistPages.Cards.self,
        TherapistPages.EnrolmentCard.self, TherapistPages.SpokenWords.self, TherapistPages.BriefPage.self,
        TherapistPages.SpokenWithAlone.self, TherapistPages.RecordHeard.self, TherapistPages.Handled.self,
        TherapistPages.Reply.self, TherapistPages.WhatNext.self, TherapistPages.LibraryList.self,
        TherapistPages.OwnSheet.self, TherapistPages.OpenStep.self, TherapistPages.Confirm.self,
        TherapistPages.CheckGiven.self, TherapistPages.PrintSheet.self,
        TherapistPages.Met.self, TherapistPages.Record.self, TherapistPages.CoupleFile.self,
        TherapistPages.WhoSees.self, TherapistPages.Notes.self,
        TherapistPages.TurnScreen.self, TherapistPages.JointHome.self, TherapistPages.JointPrompt.self,
        TherapistPages.AfterSharedScreen.self, TherapistPages.Library.self,
        TherapistPages.SettingsHub.self, TherapistPages.PassphraseChange.self, TherapistPages.UsualWay.self,
        TherapistPages.RecoverySheet.self, TherapistPages.NewRecoverySheet.self,
        TherapistPages.SecondFactor.self, TherapistPages.AppSetUp.self, TherapistPages.SpareCodes.self,
        TherapistPages.HowIWork.self, TherapistPages.SavedSentences.self, TherapistPages.ClinicHelp.self,
        TherapistPages.EndingCare.self, TherapistPages.ArchivedCouples.self, TherapistPages.Erasing.self,
        TherapistPages.AskedAboutErasing.self, TherapistPages.Receipt.self, TherapistPages.Practices.self,
        TherapistPages.MarkedLists.self,
    ]
}

/// A scene in English whose gaps are filled, so that every name of its template is met.
protocol FilledScene: SampledPage {
    static func sample(_ texts: Texts) -> Self
    mutating func fill()
}

extension FilledScene {
    static var sample: Self {
        get throws {
            var page = sample(try Checkout.catalogue.get().texts(.english))
            page.fill()
            return page
        }
    }

    mutating func fill() {}
}

private let somewhere = Link("Somewhere", href: "#")

extension TherapistPages.EffectiveFrom {
    var full: Self {
        var hour = self
        (hour.choice, hour.morning) = (choice.full, morning.full)
        return hour
    }
}

extension TherapistPages.HelpFields {
    var full: Self {
        var help = self
        (help.telephone, help.text) = (telephone.full, text.full)
        return help
    }
}

extension TherapistPages.Boxes {
    var full: Self {
        var boxes = self
        (boxes.hint, boxes.error) = ("A hint.", "A sentence.")
        for index in boxes.boxes.indices { boxes.boxes[index].hint = "A hint." }
        return boxes
    }
}

extension TherapistPages.EveningForm {
    var full: Self {
        Self(
            numbers: numbers.map(\.full), groups: groups.map(\.full),
            half: Tick(name: "half", label: "Half", hint: "A hint.", error: "A sentence."), inside: inside.map(\.full),
            notPart: notPart.full)
    }
}

extension TherapistPages.Cautions {
    var full: Self {
        var cautions = self
        (cautions.unchanged, cautions.choice) = ("A sentence.", choice.full)
        (cautions.which, cautions.override) = (which?.full, override.full)
        (cautions.checkedOn, cautions.checkedBy) = (checkedOn?.full, checkedBy?.full)
        for need in known.indices {
            (cautions.known[need].link, cautions.known[need].first) = (somewhere, .init("#", value: "#"))
        }
        return cautions
    }
}

extension TherapistPages.HandoutRows {
    var full: Self {
        var rows = self
        for index in rows.parts.indices { (rows.parts[index].heading, rows.parts[index].icon) = ("A heading", .touch) }
        return rows
    }
}

extension TherapistPages.FirstStart: FilledScene {
    mutating func fill() {
        (name, digits, again) = (name.full, digits.full, again.full)
        (language, faults) = (language.full, .full)
    }
}

extension TherapistPages.PassphrasePage: FilledScene {
    mutating func fill() { (noted, faults) = (noted.full, .full) }
}

extension TherapistPages.BeforeYouBegin: FilledScene {
    mutating func fill() {
        (secrets, reading, help) = (secrets.full, reading.full, help.full)
        (understood, faults) = (understood.full, .full)
    }
}

extension TherapistPages.Caseload: FilledScene {
    mutating func fill() {
        (back, archivedHref, sheet) = (somewhere, "#", somewhere)
        for group in groups.indices {
            groups[group].note = "A sentence."
            for line in groups[group].lines.indices { groups[group].lines[line].waiting = "Waiting" }
        }
    }
}

extension TherapistPages.NewCouple: FilledScene {
    mutating func fill() {
        (back, first, second, third) = (somewhere, first.full, second.full, third.full)
        hasThird = true
        (zone, date, time) = (zone.full, date.full, time.full)
        (language, faults) = (language.full, .full)
    }
}

extension TherapistPages.Cards: FilledScene {
    mutating func fill() {
        (names, zone) = (names.map(\.full), zone.full)
        (language, faults) = (language.full, .full)
        for day in days.indices { days[day].hint = "#" }
        for row in rows.indices {
            (rows[row].spokenAction, rows[row].newAction, rows[row].voidHref) = ("#", "#", "#")
        }
    }
}

extension TherapistPages.EnrolmentCard: FilledScene {}
extension TherapistPages.SpokenWords: FilledScene {}

extension TherapistPages.BriefPage: FilledScene {
    mutating func fill() {
        back = somewhere
        for flag in flags.indices {
            (flags[flag].reach, flags[flag].letter, flags[flag].hasLetter) = ("A sentence.", ["A line"], true)
        }
        for card in cards.indices {
            cards[card].line = Line([2, 1, 0])
            cards[card].reply = QuickReply(action: "#", to: "1", sentence: "A sentence.", saved: ["Thank you."])
            for fact in cards[card].facts.indices {
                (cards[card].facts[fact].lines, cards[card].facts[fact].note) = (["A line"], "A note")
                (cards[card].facts[fact].trend, cards[card].facts[fact].hasTrend) = (["a word"], true)
            }
        }
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                rows[row].cells[cell].lines = ["A line"]
                rows[row].cells[cell].trend = ["a word"]
                rows[row].cells[cell].quotes = [Quote("words", day: "Tue")]
                rows[row].cells[cell].note = "A note"
            }
        }
    }
}

extension TherapistPages.SpokenWithAlone: FilledScene {
    mutating func fill() {
        (day, howError) = (day.full, "A sentence.")
        (outcome, word, reach, faults) = (outcome.full, word?.full, reach.full, .full)
    }
}

extension TherapistPages.RecordHeard: FilledScene {
    mutating func fill() { (word, alone, faults) = (word.full, alone.full, .full) }
}

extension TherapistPages.Handled: FilledScene {
    mutating func fill() {
        (words, faults) = (words.full, .full)
        for flag in flags.indices { (flags[flag].reach, flags[flag].letter) = ("A sentence.", ["A line"]) }
    }
}

extension TherapistPages.CoupleFile: FilledScene {
    mutating func fill() {
        for part in parts.indices {
            for item in parts[part].items.indices {
                (parts[part].items[item].name, parts[part].items[item].link) = ("A name", somewhere)
                parts[part].items[item].lines = ["A line."]
            }
        }
    }
}

extension TherapistPages.Reply: FilledScene {
    mutating func fill() {
        (to, saved, words, read) = (to.full, saved.full, words.full, read.full)
        (hour, faults) = (hour?.full, .full)
    }
}

extension TherapistPages.WhatNext: FilledScene {
    mutating func fill() {
        (what, why, line, arranger) = (what?.full, why.full, line.full, arranger?.full)
        (asksNext, evening, cautions) = (asksNext?.full, evening?.full, cautions?.full)
        (askLine, ifThen, barriers) = (askLine?.full, ifThen?.full, barriers?.full)
        libraryHref = "#"
        (alone, practice) = ("A sentence.", TherapistPages.PracticeForm.sample.full)
        about = (try? Checkout.texts).flatMap { Self.sampleFromLibrary($0).about }
        faults = .full
    }
}

extension TherapistPages.LibraryList: FilledScene {
    mutating func fill() {
        (groups, concerns) = (groups.map(\.full), concerns.map(\.full))
        (needs.boxes, needs.faults) = (needs.boxes.map(\.full), .full)
        (needs.checkedOn, needs.checkedBy) = (needs.checkedOn.full, needs.checkedBy.full)
        for course in courses.indices {
            for week in courses[course].weeks.indices {
                courses[course].weeks[week].entries = courses[course].weeks[week].entries.map(\.full)
            }
        }
        for index in plan.indices { plan[index].entries = plan[index].entries.map(\.full) }
    }
}

extension TherapistPages.LibraryList.Entry {
    var full: Self {
        var entry = self
        (entry.facts, entry.members) = (entry.facts ?? "Talk", [somewhere])
        entry.sieve = TherapistPages.LibraryList.Sieve(concern: "pain", kind: "talk", minutes: "20", people: "two")
        return entry
    }
}

extension TherapistPages.LibraryList.Group {
    fileprivate var full: Self {
        let entries = entries.map(\.full)
        let alone = TherapistPages.LibraryList.Entry(
            href: "#", title: "Letting go", line: "A sentence.", facts: "Alone", members: [somewhere], .practice
        ).full
        return Self(heading, purpose: "A sentence.", now: "A sentence.", pacing: ["A sentence."], entries + [alone])
    }
}

extension TherapistPages.PracticeForm {
    fileprivate static var sample: Self {
        Self(
            numbers: [Field(name: "minutes", label: "Minutes", value: "10")],
            sizes: Field(name: "sizes", label: "Sizes", value: "2, 12"),
            half: Tick(name: "half", label: "Half", hint: "A sentence.", error: "A sentence."), steps: "1: Look",
            rule: "A sentence.")
    }

    fileprivate var full: Self {
        Self(
            numbers: numbers.map(\.full), sizes: sizes?.full, half: half?.full, steps: steps, rule: rule)
    }
}

extension TherapistPages.Practices: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        Self(
            back: somewhere, name: "Sam",
            rows: [
                Row(
                    title: "Trainers", since: "Since 3 November", state: ["2 (12 mm) is resting."], isResting: true,
                    times: [Time(day: "Tuesday", place: "2 (12 mm)", level: "pain 8", stopped: "stopped")],
                    drawing: MyTimePage.Drawing([(2, false), (8, true)], highest: 10),
                    form: Setting(
                        action: "#", seen: "2", form: TherapistPages.PracticeForm.sample.full, button: "Save"),
                    endHref: "#", printHref: "#")
            ], giveHref: "#", texts)
    }

    mutating func fill() { empty = "A sentence." }
}

extension TherapistPages.MarkedLists: FilledScene {
    static func sample(_ texts: Texts) -> Self {
        let both =
            "\(Isolate.name("Alex")): \(texts("partner.list.liking.yes")) · "
            + "\(Isolate.name("Sam")): \(texts("partner.list.liking.maybe"))"
        return Self(
            back: somewhere, action: "#", title: "What we might like",
            state: [texts("therapist.list.has", ["name": "Alex"])],
            matches: TherapistPages.Boxes(
                name: "items", legend: texts("therapist.list.matches"), chosen: ["1"],
                answers: [Choices.Answer("1", "A long hug", hint: both)], hint: texts("therapist.list.matchesHint")),
            stale: [texts("therapist.list.stale", ["label": "A long hug"])], none: nil,
            hour: TherapistPages.EffectiveFrom(meetingMorning: "Tuesday", chosen: "now", texts),
            all: [Row(name: "A long hug", said: both)], isShown: true, texts)
    }

    mutating func fill() {
        (none, matches, hour, faults) = ("A sentence.", matches?.full, hour?.full, .full)
    }
}

extension TherapistPages.OwnSheet: FilledScene {
    mutating func fill() {
        (name, text, question) = (name.full, text.full, question.full)
        for index in saved.indices { saved[index] = saved[index].full }
        removeHref = "#"
        faults = .full
    }
}

extension TherapistPages.OpenStep: FilledScene {
    mutating func fill() {
        for need in needs.indices { (needs[need].link, needs[need].first) = (somewhere, .init("#", value: "#")) }
    }
}

extension TherapistPages.Confirm: FilledScene {
    static var sample: Self {
        get throws {
            var page = sampleStepBack(try Checkout.texts)
            (page.choice, page.hour, page.faults) = (page.choice?.full, page.hour?.full, .full)
            return page
        }
    }
}

extension TherapistPages.CheckGiven: FilledScene {
    mutating func fill() {
        (back, handout, met, hour) = (somewhere, handout.full, met?.full, hour.full)
        (date, time, faults) = (date.full, time.full, .full)
    }
}

extension TherapistPages.PrintSheet: FilledScene {
    mutating func fill() { handout = handout.full }
}

extension TherapistPages.Met: FilledScene {
    mutating func fill() {
        (date, time, none) = (date.full, time.full, none.full)
        (hour, faults) = (hour?.full, .full)
    }
}

extension TherapistPages.Record: FilledScene {}
extension TherapistPages.WhoSees: FilledScene {}

extension TherapistPages.Notes: FilledScene {
    mutating func fill() { (note, faults) = (note.full, .full) }
}

extension TherapistPages.TurnScreen: FilledScene {}
extension TherapistPages.JointHome: FilledScene {}
extension TherapistPages.JointPrompt: FilledScene {}

extension TherapistPages.AfterSharedScreen: FilledScene {
    mutating func fill() { back = somewhere }
}

extension TherapistPages.Library: FilledScene {
    mutating func fill() {
        back = somewhere
        for group in groups.indices { groups[group].purpose = "A sentence." }
    }
}

extension TherapistPages.SettingsHub: FilledScene {
    mutating func fill() { (back, newRule) = (somewhere, somewhere) }
}

extension TherapistPages.PassphraseChange: FilledScene {
    mutating func fill() { (digits, faults) = (digits.full, .full) }
}

extension TherapistPages.RecoverySheet: FilledScene {
    mutating func fill() { (noted, faults) = (noted.full, .full) }
}

extension TherapistPages.NewRecoverySheet: FilledScene {
    mutating func fill() { (digits, faults) = (digits.full, .full) }
}

extension TherapistPages.SecondFactor: FilledScene {
    mutating func fill() { (digits, faults, isRequired) = (digits.full, .full, true) }
}

extension TherapistPages.AppSetUp: FilledScene {
    mutating func fill() { (code, faults) = (code.full, .full) }
}

extension TherapistPages.SpareCodes: FilledScene {
    mutating func fill() { (noted, faults) = (noted.full, .full) }
}

extension TherapistPages.UsualWay: FilledScene {
    mutating func fill() { evening = evening.full }
}

extension TherapistPages.HowIWork: FilledScene {
    mutating func fill() {
        (name, secrets, newRule) = (name.full, secrets.full, "The words have changed.")
        for index in parts.indices {
            parts[index].welcome = parts[index].welcome.full
            parts[index].reading = parts[index].reading.full
        }
        (zone, awayFrom, awayTo) = (zone.full, awayFrom.full, awayTo.full)
        (awayName, awayTelephone) = (awayName.full, awayTelephone.full)
        (language, faults) = (language.full, .full)
    }
}

extension TherapistPages.SavedSentences: FilledScene {
    mutating func fill() {
        for index in parts.indices { parts[index].sentences = parts[index].sentences.full }
        faults = .full
    }
}

extension TherapistPages.ClinicHelp: FilledScene {
    mutating func fill() { (help, faults) = (help.full, .full) }
}
