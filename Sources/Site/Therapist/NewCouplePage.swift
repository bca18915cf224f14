import Casework
import Foundation
import Homework
import Pages

// The form for a new couple: the names they are called by and their time zone.
extension TherapistRequest {
    /// The present zone of the couple made last. Where there is none the therapist is asked, since the server's own
    /// zone says nothing about where people live.
    func likelyZone() async throws -> String {
        guard let newest = try await desk.shelf().newestCouple, let file = try await desk.open(newest, at: request.now)
        else {
            return ""
        }
        return try await file.view(at: request.now).joint.seats.zone
    }

    /// Guesses where the clinic is: the zone of the couple made last, else the zone of the server's clock. The
    /// therapist sees the guess and can change it.
    func clinicZone() async throws -> String {
        let zone = try await likelyZone()
        return zone.isEmpty ? request.services.zone : zone
    }

    func showNewCouple() async throws -> Outcome {
        let typed = request.typed
        var values = TherapistPages.NewCouple.Typed()
        (values.first, values.second) = (typed?["first"] ?? "", typed?["second"] ?? "")
        values.third = typed?["third"] ?? ""
        values.language = typed?["language"] ?? request.texts.language.code
        values.zone = if let zone = typed?["zone"] { zone } else { try await likelyZone() }
        (values.date, values.time) = (typed?["date"] ?? "", typed?["time"] ?? "")
        var errors = TherapistPages.NewCouple.Errors()
        errors.first = typed?.fault("first", request.texts)
        errors.second = typed?.fault("second", request.texts)
        errors.third = typed?.fault("third", request.texts)
        errors.zone = typed?.fault("zone", request.texts)
        errors.date = typed?.fault("date", request.texts)
        errors.time = typed?.fault("time", request.texts)
        return .page(
            TherapistPages.NewCouple(
                action: request.link(.newCouple),
                back: TherapistPages.Link(request.texts("therapist.caseload.heading"), href: request.link(.caseload)),
                typed: values, errors: errors, languages: request.languages, zones: TimeZone.knownTimeZoneIdentifiers,
                request.texts))
    }

    func submitNewCouple() async throws -> Outcome {
        let form = request.form
        let fields = ["first"] + ["second", "third"].filter { !form[$0].isBlank }
        let names = fields.map { form[$0] }
        var faults: [String: String] = [:]
        for (place, refusal) in PersonName.refusals(names, therapist: try await desk.shelf().profile.therapistName) {
            faults[fields[place]] = refusal.nameKey
        }
        let zone = form["zone"].trimmed
        faults["zone"] = LocalClock.fault(zone)
        var meeting: MeetingPlanned?
        do { meeting = try form.meeting(LocalClock(zone), now: request.now) } catch {
            faults.merge(error.faults) { $1 }
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let couple = try await desk.make(
            NewCouple(
                names: names, zone: zone, meeting: meeting,
                language: request.services.language(form["language"])?.code), form: form.sent, at: request.now,
            random: request.random)
        return .redirect(Route(.member, couple))
    }
}
