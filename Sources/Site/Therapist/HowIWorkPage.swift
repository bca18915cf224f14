import Casework
import Foundation
import Homework
import Pages

// The form for what every couple reads about how the therapist works.
extension TherapistRequest {
    func showHowIWork() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let profile = shelf.profile
        let typed = request.typed
        var values = TherapistPages.HowIWork.Typed()
        values.name = typed?["name"] ?? profile.therapistName
        values.parts = ownTextLanguages.map { part(profile, $0) }
        values.secrets = typed?["secrets"] ?? profile.secretsRule
        values.language = typed?["language"] ?? request.texts.language.code
        values.awayFrom = typed?["awayFrom"] ?? profile.away?.from.form ?? ""
        values.awayTo = typed?["awayTo"] ?? profile.away?.to.form ?? ""
        // An earlier version of the program asked who would read meanwhile. That person is proposed as the one to call.
        values.awayName = typed?["awayName"] ?? profile.away?.name ?? profile.away?.reader ?? ""
        values.awayTelephone = typed?["awayTelephone"] ?? profile.away?.telephone ?? ""
        var errors = TherapistPages.HowIWork.Errors()
        errors.name = typed?.fault("name", request.texts)
        errors.secrets = typed?.fault("secrets", request.texts)
        errors.away = typed?.fault("awayFrom", request.texts)
        errors.awayTo = typed?.fault("awayTo", request.texts)
        values.zone = if let zone = typed?["zone"] { zone } else { try await ownZone(profile) }
        errors.zone = typed?.fault("zone", request.texts)
        errors.awayName = typed?.fault("awayName", request.texts)
        errors.awayTelephone = typed?.fault("awayTelephone", request.texts)
        return .page(
            TherapistPages.HowIWork(
                action: request.link(.howIWork), back: backToSettings, typed: values, errors: errors,
                isRuleNew: shelf.hasNewRuleWording, languages: request.languages,
                zones: TimeZone.knownTimeZoneIdentifiers, request.texts))
    }

    /// The zone of the therapist's own clock. Until the therapist has chosen one, it is the server's, or
    /// that of the couple made last.
    private func ownZone(_ profile: TherapistProfile) async throws -> String {
        if let zone = profile.zone { return zone }
        return request.services.zone.isEmpty ? try await clinicZone() : request.services.zone
    }

    /// Saves the profile on the shelf and publishes it to every couple.
    func submitHowIWork() async throws -> Outcome {
        let form = request.form
        var faults: [String: String] = [:]
        var name = ""
        do throws(Refusal) { name = try PersonName.kept(form["name"]) } catch { faults["name"] = error.nameKey }
        if !["none", "limited"].contains(form["secrets"]) { faults["secrets"] = "therapist.error.choose" }
        let shelf = try await desk.shelf()
        let texts = sentTexts(shelf.profile, &faults)
        let zone = form["zone"].trimmed.isEmpty ? shelf.profile.zone : form["zone"].trimmed
        if let zone { faults["zone"] = LocalClock.fault(zone) }
        var away: Away?
        do { away = try sentAway(kept: shelf.profile.away, zone: zone ?? "") } catch {
            faults.merge(error.faults) { $1 }
        }
        var files: [TherapistWorkspace] = []
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple, at: request.now) else { continue }
            files.append(file)
            if name == shelf.profile.therapistName { continue }
            // All couples are checked before anything is saved. Otherwise some would be told the new name and one would
            // not.
            let seats = try await file.view(at: request.now).joint.table.seats
            if seats.members.contains(where: { PersonName.areAlike($0.name, name) }) {
                faults["name"] = "therapist.error.nameOfTheirs"
            }
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let profile = TherapistProfile(
            therapistName: name, welcome: "", secretsRule: form["secrets"], readingDays: "", away: away, texts: texts,
            zone: zone)
        try await keep(.profile(profile))
        try await acceptRule(shelf)
        // Publishing the same profile again changes nothing, so these acts need no form mark.
        for file in files {
            _ = try await file.perform(
                [PublishProfile(profile: profile)], form: nil, at: request.now, random: request.random)
        }
        let cookies = request.services.cookies
        let isKnown = request.languages.contains { $0.code == form["language"] }
        return .redirectSetting(
            Route(.therapistSettings), cookies: isKnown ? [cookies.set(.language, form["language"])] : [])
    }

    /// The page showed both rules as couples read them. Choosing one therefore means having read the newest wording.
    func acceptRule(_ shelf: ShelfState) async throws {
        if shelf.acceptedWording >= RuleWords.newest { return }
        try await keep(.ruleAccepted(RuleAccepted(wording: RuleWords.newest)), sent: false)
    }

    /// Nil where no day was typed.
    private func sentAway(kept: Away?, zone: String) throws(FormFault) -> Away? {
        let form = request.form
        if form["awayFrom"].isEmpty, form["awayTo"].isEmpty { return nil }
        guard let from = Day(form: form["awayFrom"]), let to = Day(form: form["awayTo"]), from <= to else {
            throw FormFault("awayFrom", "therapist.error.date")
        }
        // Unchanged days were checked when they were first typed.
        let isKept = kept.map { $0.from == from && $0.to == to } ?? false
        let today = LocalClock(zone).day(of: request.now)
        if !isKept {
            for name in ["awayFrom", "awayTo"] { try form.demandMeant(name, from: today) }
        }
        let (name, telephone) = (form["awayName"].trimmed, form["awayTelephone"].trimmed)
        if name.count > Longest.name { throw FormFault("awayName", "therapist.error.tooLong") }
        if telephone.count > Longest.name { throw FormFault("awayTelephone", "therapist.error.tooLong") }
        if telephone.isEmpty, !name.isEmpty { throw FormFault("awayTelephone", "therapist.error.telephone") }
        return Away(
            from: from, to: to, name: name.isEmpty ? nil : name, telephone: telephone.isEmpty ? nil : telephone)
    }
}
