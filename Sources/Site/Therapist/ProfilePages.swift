import Casework
import Foundation
import Homework
import Pages
import Sealing

// How the therapist works: what every couple reads, the usual way of an evening, sentences, the page Help.
extension TherapistRequest {
    var backToSettings: TherapistPages.Link {
        TherapistPages.Link(visit.texts("therapist.settings.heading"), href: visit.link(.therapistSettings))
    }

    private func keep(_ entry: ShelfEntry, sent: Bool = true) async throws {
        _ = try await desk.keep(entry, form: sent ? visit.form.sent : nil, at: visit.now, random: visit.random)
    }

    func showTherapistSettings() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let help = try await visit.practice.accounts.help()
        let texts = visit.texts
        let way = shelf.usualWay.map { $0 == .founding } ?? true
        let reading = shelf.profile.readingDays(in: texts.reader)?.text ?? texts("house.readingDays")
        return .page(
            TherapistPages.SettingsHub(
                work: (visit.link(.howIWork), reading),
                usualWay: (visit.link(.usualWay), texts(way ? "therapist.usual.founding" : "therapist.usual.own")),
                sentences: (visit.link(.sentences), shelf.sentences(for: texts.reader).first?.text ?? ""),
                help: (visit.link(.clinicHelp), help.map { $0.telephone ?? "" } ?? texts("therapist.help.damaged")),
                isRuleNew: shelf.hasNewRuleWording, digitsHref: visit.link(.therapistDigits),
                wordsHref: visit.link(.newWords), forgetAction: visit.link(.therapistForget),
                othersAction: visit.link(.therapistForgetOthers), texts))
    }

    func showHowIWork() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let profile = shelf.profile
        let typed = visit.typed
        var values = TherapistPages.HowIWork.Typed()
        values.name = typed?["name"] ?? profile.therapistName
        values.parts = ownTextLanguages.map { part(profile, $0) }
        values.secrets = typed?["secrets"] ?? profile.secretsRule
        values.language = typed?["language"] ?? visit.texts.language.code
        values.awayFrom = typed?["awayFrom"] ?? profile.away?.from.form ?? ""
        values.awayTo = typed?["awayTo"] ?? profile.away?.to.form ?? ""
        // Whoever was to read, in an earlier version, is likely the one to call.
        values.awayName = typed?["awayName"] ?? profile.away?.name ?? profile.away?.reader ?? ""
        values.awayTelephone = typed?["awayTelephone"] ?? profile.away?.telephone ?? ""
        var errors = TherapistPages.HowIWork.Errors()
        errors.name = typed?.fault("name", visit.texts)
        errors.secrets = typed?.fault("secrets", visit.texts)
        errors.away = typed?.fault("awayFrom", visit.texts)
        errors.awayTo = typed?.fault("awayTo", visit.texts)
        values.zone = if let zone = typed?["zone"] { zone } else { try await ownZone(profile) }
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
    private func ownZone(_ profile: TherapistProfile) async throws -> String {
        if let zone = profile.zone { return zone }
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
        let texts = sentTexts(shelf.profile, &faults)
        let zone = form["zone"].trimmed.isEmpty ? shelf.profile.zone : form["zone"].trimmed
        if let zone { faults["zone"] = LocalClock.fault(zone) }
        var away: Away?
        do { away = try sentAway(kept: shelf.profile.away, zone: zone ?? "") } catch {
            faults.merge(error.faults) { $1 }
        }
        var files: [TherapistWorkspace] = []
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple) else { continue }
            files.append(file)
            if name == shelf.profile.therapistName { continue }
            // Asked before anything is kept: some couples would be told the new name, and one would not.
            let seats = try await file.view(at: visit.now).joint.table.seats
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
        // Each holds already when told again, so none needs a form of its own.
        for file in files {
            _ = try await file.perform(
                [PublishProfile(profile: profile)], form: nil, at: visit.now, random: visit.random)
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

    func showUsualWay() async throws -> Outcome {
        let way = try await desk.shelf().usualWay ?? .founding
        return .page(
            TherapistPages.UsualWay(
                action: visit.link(.usualWay), back: backToSettings, evening: EveningForms(visit).form(way)))
    }

    func submitUsualWay() async throws -> Outcome {
        let way = try EveningForms.settings(visit.form, over: .founding)
        try await keep(.usualWay(UsualWay(settings: way)))
        return .redirect(Route(.therapistSettings))
    }

    func showSentences() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let parts = ownTextLanguages.map { language in
            let name = "sentences-\(language.code)"
            let typed = visit.typed?[name]?.split(separator: "\n").map(String.init)
            return TherapistPages.SavedSentences.TypedPart(
                code: language.code, language: ownName(language),
                sentences: typed ?? standing(shelf, language).map(\.text),
                error: visit.typed?.fault(name, visit.texts))
        }
        return .page(
            TherapistPages.SavedSentences(
                action: visit.link(.sentences), back: backToSettings, parts: parts, visit.texts))
    }

    /// One slot for each line of a language; what no line holds goes out of use, and so does what had no language.
    func submitSentences() async throws -> Outcome {
        var faults: [String: String] = [:]
        var lines: [Language: [String]] = [:]
        for language in ownTextLanguages {
            let name = "sentences-\(language.code)"
            let typed = visit.form[name].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            if typed.count > 12 || !typed.allSatisfy({ $0.count <= MessageToMember.longest }) {
                faults[name] = "therapist.error.sentences"
            }
            lines[language] = typed
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let shelf = try await desk.shelf()
        for language in ownTextLanguages {
            for slot in UInt64(1)...12 {
                let text =
                    lines[language].flatMap { $0.indices.contains(Int(slot) - 1) ? $0[Int(slot) - 1] : nil } ?? ""
                let old = shelf.sentences.first { $0.slot == slot && $0.language == language.code }?.text ?? ""
                if old == text { continue }
                try await keep(.sentence(SavedSentence(slot: slot, text: text, language: language)), sent: false)
            }
        }
        for old in shelf.sentences where old.language == nil {
            try await keep(.sentence(SavedSentence(slot: old.slot, text: "")), sent: false)
        }
        return .redirect(Route(.therapistSettings))
    }

    /// What stands in a language's part; sentences without a language stand in the part of the therapist's own.
    private func standing(_ shelf: ShelfState, _ language: Language) -> [SavedSentence] {
        shelf.sentences(for: language).filter {
            $0.language == language.code || ($0.language == nil && language == visit.texts.reader)
        }
    }

    func showClinicHelp() async throws -> Outcome {
        let help = try await visit.practice.accounts.help()
        let page = TherapistPages.ClinicHelp(
            action: visit.link(.clinicHelp), back: backToSettings,
            help: helpFields(help ?? ClinicHelp(), zone: try await clinicZone()))
        return .framed(page) { if help == nil { $0.notice = visit.texts("therapist.help.damaged") } }
    }

    func submitClinicHelp() async throws -> Outcome {
        if !helpFaults.isEmpty { throw FormFault(helpFaults) }
        try await visit.practice.accounts.set(sentHelp)
        return .redirect(Route(.therapistSettings))
    }
}
