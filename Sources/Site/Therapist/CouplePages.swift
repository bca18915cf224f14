import Casework
import Foundation
import Homework
import Pages

// A new couple, and the brief.
extension CoupleRequest {
    func showWhoSees() async throws -> Outcome { .page(TherapistPages.WhoSees(back: back, names: names, texts)) }
}

extension TherapistRequest {
    /// The zone of the couple made last, as it stands now. Where there is none it is asked: the server's own says
    /// nothing about where people live.
    func likelyZone() async throws -> String {
        guard let newest = try await desk.shelf().newestCouple, let file = try await desk.open(newest) else {
            return ""
        }
        return try await file.view(at: visit.now).joint.seats.zone
    }

    /// Where the clinic is likely to be: where the couple made last lives, else the zone of the server's clock. Only a
    /// guess, shown to the therapist to be changed.
    func clinicZone() async throws -> String {
        let zone = try await likelyZone()
        return zone.isEmpty ? visit.environment.zone : zone
    }

    func showNewCouple() async throws -> Outcome {
        let typed = visit.typed
        var values = TherapistPages.NewCouple.Typed()
        (values.first, values.second) = (typed?["first"] ?? "", typed?["second"] ?? "")
        values.third = typed?["third"] ?? ""
        values.language = typed?["language"] ?? visit.texts.language.code
        values.zone = if let zone = typed?["zone"] { zone } else { try await likelyZone() }
        (values.date, values.time) = (typed?["date"] ?? "", typed?["time"] ?? "")
        var errors = TherapistPages.NewCouple.Errors()
        errors.first = typed?.fault("first", visit.texts)
        errors.second = typed?.fault("second", visit.texts)
        errors.third = typed?.fault("third", visit.texts)
        errors.zone = typed?.fault("zone", visit.texts)
        errors.date = typed?.fault("date", visit.texts)
        errors.time = typed?.fault("time", visit.texts)
        return .page(
            TherapistPages.NewCouple(
                action: visit.link(.newCouple),
                back: TherapistPages.Link(visit.texts("therapist.caseload.heading"), href: visit.link(.caseload)),
                typed: values, errors: errors, languages: visit.languages, zones: TimeZone.knownTimeZoneIdentifiers,
                visit.texts))
    }

    func submitNewCouple() async throws -> Outcome {
        let form = visit.form
        let fields = ["first"] + ["second", "third"].filter { !form[$0].isBlank }
        let names = fields.map { form[$0] }
        var faults: [String: String] = [:]
        for (place, refusal) in PersonName.refusals(names, therapist: try await desk.shelf().profile.therapistName) {
            faults[fields[place]] = refusal.nameKey
        }
        let zone = form["zone"].trimmed
        faults["zone"] = LocalClock.fault(zone)
        var meeting: MeetingPlanned?
        do { meeting = try form.meeting(LocalClock(zone), now: visit.now) } catch { faults.merge(error.faults) { $1 } }
        if !faults.isEmpty { throw FormFault(faults) }
        let couple = try await desk.make(
            NewCouple(
                names: names, zone: zone, meeting: meeting,
                language: visit.environment.language(form["language"])?.code), form: form.sent, at: visit.now,
            random: visit.random)
        return .redirect(Route(.member, couple))
    }
}

extension SubmittedForm {
    /// The next meeting as typed: nil where the day is left empty.
    func meeting(_ clock: LocalClock, now: Instant) throws(FormFault) -> MeetingPlanned? {
        if self["date"].isEmpty, self["time"].isEmpty { return nil }
        guard let day = Day(form: self["date"]) else { throw FormFault("date", "therapist.error.date") }
        guard let local = LocalTime(day: day.form, hour: self["time"]) else {
            throw FormFault("time", "therapist.error.time")
        }
        let at = clock.instant(local)
        if at < now { throw FormFault("date", "therapist.error.date") }
        try demandMeant("date", from: clock.day(of: now))
        return MeetingPlanned(at: at, local: local)
    }
}

extension SignedInRequest {
    /// Code and own name of each language.
    var languages: [(code: String, name: String)] {
        environment.catalogue.languages.map { ($0.code, environment.catalogue.texts($0)("house.languageName")) }
    }

    /// Whether words are a sentence of ours left as it was, in any language and for any number of people: kept, they
    /// would stand in that form for ever.
    func isUsual(_ words: String, _ key: String) -> Bool {
        environment.catalogue.languages.map(environment.catalogue.texts).contains { texts in
            [1, 2, nil].contains { texts.among($0)(key) == words }
        }
    }
}

extension CoupleRequest {
    /// The therapist's reading: letters are filed, spent words go.
    func showCouple() async throws -> Outcome {
        let read = CoupleRequest(own, couple, file, try await file.read(at: visit.now, random: visit.random))
        return .page(read.briefPage)
    }

    /// One tap either way: the name at the table is then the wished one, or stays and the wish is put away.
    func submitUseName() async throws -> Outcome {
        guard let seat else { return .notFound }
        do {
            if form["leave"] == "yes" {
                try await perform(LeaveName(member: seat.member, name: form["name"], day: today))
            } else {
                try await perform(UseName(member: seat.member, name: form["name"]))
            }
        } catch CaseError.refused(.superseded) {
            throw FormFault("", "therapist.brief.wishOther", at: route(.couple))
        } catch CaseError.refused(let refusal) {
            throw FormFault("", refusal.key, at: route(.couple))
        }
        return .redirect(route(.couple))
    }

    func showNotes() -> Outcome {
        let earlier = view.file.notes.reversed().map {
            TherapistPages.BriefPage.Quote($0.text, day: words.date($0.day))
        }
        return .page(
            TherapistPages.Notes(
                action: link(.notes), back: back, note: value("note"), noteError: fault("note"), earlier: earlier, texts
            ))
    }

    func submitNotes() async throws -> Outcome {
        let note = form["note"].trimmed
        if note.isEmpty { throw FormFault("note", "therapist.error.empty") }
        if note.count > Longest.sheet { throw FormFault("note", "therapist.error.tooLong") }
        try await perform(KeepNote(day: today, text: note))
        return .redirect(route(.notes))
    }
}
