import Casework
import Foundation
import Homework
import Pages

// How the therapist works: what every couple reads of it.
extension TherapistOwn {
    func showHowIWork() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let house = shelf.house
        let typed = visit.typed
        var values = TherapistPages.HowIWork.Typed()
        values.name = typed?["name"] ?? house.therapistName
        values.parts = ownTextLanguages.map { part(house, $0) }
        values.secrets = typed?["secrets"] ?? house.secretsRule
        values.language = typed?["language"] ?? visit.texts.language.code
        values.awayFrom = typed?["awayFrom"] ?? house.away?.from.form ?? ""
        values.awayTo = typed?["awayTo"] ?? house.away?.to.form ?? ""
        // Whoever was to read, in an earlier version, is likely the one to call.
        values.awayName = typed?["awayName"] ?? house.away?.name ?? house.away?.reader ?? ""
        values.awayTelephone = typed?["awayTelephone"] ?? house.away?.telephone ?? ""
        var errors = TherapistPages.HowIWork.Errors()
        errors.name = typed?.fault("name", visit.texts)
        errors.secrets = typed?.fault("secrets", visit.texts)
        errors.away = typed?.fault("awayFrom", visit.texts)
        errors.awayTo = typed?.fault("awayTo", visit.texts)
        values.zone = if let zone = typed?["zone"] { zone } else { try await ownZone(house) }
        errors.zone = typed?.fault("zone", visit.texts)
        errors.awayName = typed?.fault("awayName", visit.texts)
        errors.awayTelephone = typed?.fault("awayTelephone", visit.texts)
        return .page(
            TherapistPages.HowIWork(
                action: visit.link(.howIWork), back: backToSettings, typed: values, errors: errors,
                isRuleNew: shelf.hasNewRuleWording, languages: visit.languages,
                zones: TimeZone.knownTimeZoneIdentifiers, visit.texts))
    }

    /// The zone of the therapist's own clock. Until one was chosen it is the server's, or that of the couple made last.
    private func ownZone(_ house: House) async throws -> String {
        if let zone = house.zone { return zone }
        return visit.environment.zone.isEmpty ? try await clinicZone() : visit.environment.zone
    }

    /// Kept on the shelf, and told to every couple.
    func submitHowIWork() async throws -> Outcome {
        let form = visit.form
        var faults: [String: String] = [:]
        var name = ""
        do throws(Refusal) { name = try PersonName.kept(form["name"]) } catch { faults["name"] = error.nameKey }
        if !["none", "limited"].contains(form["secrets"]) { faults["secrets"] = "therapist.error.choose" }
        let shelf = try await desk.shelf()
        let texts = sentTexts(shelf.house, &faults)
        let zone = form["zone"].trimmed.isEmpty ? shelf.house.zone : form["zone"].trimmed
        if let zone { faults["zone"] = LocalClock.fault(zone) }
        var away: Away?
        do { away = try sentAway(kept: shelf.house.away, zone: zone ?? "") } catch { faults.merge(error.faults) { $1 } }
        var files: [TherapistCase] = []
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple, at: visit.now) else { continue }
            files.append(file)
            if name == shelf.house.therapistName { continue }
            // Asked before anything is kept: some couples would be told the new name, and one would not.
            let seats = try await file.view(at: visit.now).joint.table.seats
            if seats.members.contains(where: { PersonName.areAlike($0.name, name) }) {
                faults["name"] = "therapist.error.nameOfTheirs"
            }
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let house = House(
            therapistName: name, welcome: "", secretsRule: form["secrets"], readingDays: "", away: away, texts: texts,
            zone: zone)
        try await keep(.house(house))
        try await acceptRule(shelf)
        // Each holds already when told again, so none needs a form of its own.
        for file in files {
            _ = try await file.perform([TellHouse(house: house)], form: nil, at: visit.now, random: visit.random)
        }
        let cookies = visit.practice.cookies
        let isKnown = visit.languages.contains { $0.code == form["language"] }
        return .redirectSetting(
            Route(.therapistSettings), cookies: isKnown ? [cookies.set(.language, form["language"])] : [])
    }

    /// Both rules stood on the page as couples read them: whoever chose one has read the words of today.
    func acceptRule(_ shelf: ShelfState) async throws {
        if shelf.acceptedWording >= RuleWords.newest { return }
        try await keep(.ruleAccepted(RuleAccepted(wording: RuleWords.newest)), sent: false)
    }

    /// Nil where no day is given.
    private func sentAway(kept: Away?, zone: String) throws(FormFault) -> Away? {
        let form = visit.form
        if form["awayFrom"].isEmpty, form["awayTo"].isEmpty { return nil }
        guard let from = Day(form: form["awayFrom"]), let to = Day(form: form["awayTo"]), from <= to else {
            throw FormFault("awayFrom", "therapist.error.date")
        }
        // What is kept already was asked about when it was typed.
        let isKept = kept.map { $0.from == from && $0.to == to } ?? false
        let today = LocalClock(zone).day(of: visit.now)
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
