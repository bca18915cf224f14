import Casework
import Homework
import Pages
import Sealing

// How the therapist works: what every couple reads, the usual way of an evening, sentences, the page Help.
extension Handlers {
    mutating func addHouse() {
        therapist(.therapistSettings, get: { try await $0.settings() })
        therapist(.howIWork, get: { try await $0.work() }, post: { try await $0.worked() })
        therapist(.usualWay, get: { try await $0.usualWay() }, post: { try await $0.keptWay() })
        therapist(.sentences, get: { try await $0.sentences() }, post: { try await $0.keptSentences() })
        therapist(.clinicHelp, get: { try await $0.help() }, post: { try await $0.keptHelp() })
        addTherapistDevice()
    }
}

extension TherapistOwn {
    var backToSettings: TherapistPages.Link {
        TherapistPages.Link(visit.texts("therapist.settings.heading"), href: visit.link(.therapistSettings))
    }

    private func keep(_ entry: ShelfEntry, sent: Bool = true) async throws {
        _ = try await desk.keep(entry, form: sent ? visit.form.sent : nil, at: visit.now, random: visit.random)
    }

    fileprivate func settings() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let help = try await visit.practice.clinic.help()
        let texts = visit.texts
        let way = shelf.usualWay.map { $0 == .founding } ?? true
        return .page(
            TherapistPages.SettingsHub(
                work: (visit.link(.howIWork), texts.reading(shelf.house.readingDays)),
                usualWay: (visit.link(.usualWay), texts(way ? "therapist.usual.founding" : "therapist.usual.own")),
                sentences: (visit.link(.sentences), shelf.sentences.first?.text ?? ""),
                help: (visit.link(.clinicHelp), help.map { $0.telephone ?? "" } ?? texts("therapist.help.damaged")),
                digitsHref: visit.link(.therapistDigits), wordsHref: visit.link(.newWords),
                forgetAction: visit.link(.therapistForget), othersAction: visit.link(.therapistForgetOthers), texts))
    }

    fileprivate func work() async throws -> Outcome {
        let house = try await desk.shelf().house
        let typed = visit.typed
        var values = TherapistPages.HowIWork.Typed()
        values.name = typed?["name"] ?? house.therapistName
        values.welcome = typed?["welcome"] ?? house.welcome
        values.secrets = typed?["secrets"] ?? house.secretsRule
        values.reading = typed?["reading"] ?? visit.texts.reading(house.readingDays)
        values.language = typed?["language"] ?? visit.texts.language.code
        values.awayFrom = typed?["awayFrom"] ?? house.away?.from.form ?? ""
        values.awayTo = typed?["awayTo"] ?? house.away?.to.form ?? ""
        values.awayReader = typed?["awayReader"] ?? house.away?.reader ?? ""
        var errors = TherapistPages.HowIWork.Errors()
        errors.name = typed?.fault("name", visit.texts)
        errors.welcome = typed?.fault("welcome", visit.texts)
        errors.secrets = typed?.fault("secrets", visit.texts)
        errors.reading = typed?.fault("reading", visit.texts)
        errors.away = typed?.fault("awayFrom", visit.texts)
        return .page(
            TherapistPages.HowIWork(
                action: visit.link(.howIWork), back: backToSettings, typed: values, errors: errors,
                languages: visit.languages, visit.texts))
    }

    /// Kept on the shelf, and told to every couple.
    fileprivate func worked() async throws -> Outcome {
        let form = visit.form
        var faults: [String: String] = [:]
        let (name, reading) = (form["name"].trimmed, form["reading"].trimmed)
        if name.isEmpty { faults["name"] = "therapist.error.empty" }
        if name.count > Longest.name { faults["name"] = "therapist.error.tooLong" }
        if reading.isEmpty { faults["reading"] = "therapist.error.empty" }
        if reading.count > Longest.line { faults["reading"] = "therapist.error.tooLong" }
        if form["welcome"].count > Longest.jotting { faults["welcome"] = "therapist.error.tooLong" }
        if !["none", "limited"].contains(form["secrets"]) { faults["secrets"] = "therapist.error.choose" }
        var away: Away?
        do { away = try sentAway() } catch { faults.merge(error.faults) { $1 } }
        if !faults.isEmpty { throw FormFault(faults) }
        let house = House(
            therapistName: name, welcome: form["welcome"].trimmed, secretsRule: form["secrets"],
            readingDays: visit.isUsual(reading, "house.readingDays") ? "" : reading, away: away)
        try await keep(.house(house))
        // Each holds already when told again, so none needs a form of its own.
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple) else { continue }
            _ = try await file.perform([TellHouse(house: house)], form: nil, at: visit.now, random: visit.random)
        }
        let cookies = visit.practice.cookies
        let isKnown = visit.languages.contains { $0.code == form["language"] }
        return .stay(
            Route(.therapistSettings), cookies: isKnown ? [cookies.set(.language, form["language"])] : [])
    }

    /// Nil where no day is given.
    private func sentAway() throws(FormFault) -> Away? {
        let form = visit.form
        if form["awayFrom"].isEmpty, form["awayTo"].isEmpty { return nil }
        guard let from = Day(form: form["awayFrom"]), let to = Day(form: form["awayTo"]), from <= to else {
            throw FormFault("awayFrom", "therapist.error.date")
        }
        let reader = form["awayReader"].trimmed
        if reader.count > Longest.name { throw FormFault("awayFrom", "therapist.error.tooLong") }
        return Away(from: from, to: to, reader: reader.isEmpty ? nil : reader)
    }

    fileprivate func usualWay() async throws -> Outcome {
        let way = try await desk.shelf().usualWay ?? .founding
        return .page(
            TherapistPages.UsualWay(
                action: visit.link(.usualWay), back: backToSettings, evening: EveningForms(visit).form(way)))
    }

    fileprivate func keptWay() async throws -> Outcome {
        let way = try EveningForms.settings(visit.form, over: .founding)
        try await keep(.usualWay(UsualWay(settings: way)))
        return .go(Route(.therapistSettings))
    }

    fileprivate func sentences() async throws -> Outcome {
        let standing = try await desk.shelf().sentences.sorted { $0.slot < $1.slot }.map(\.text)
        let typed = visit.typed?["sentences"]?.split(separator: "\n").map(String.init)
        return .page(
            TherapistPages.SavedSentences(
                action: visit.link(.sentences), back: backToSettings, sentences: typed ?? standing,
                error: visit.typed?.fault("sentences", visit.texts), visit.texts))
    }

    /// One slot for each line; what no line holds goes out of use.
    fileprivate func keptSentences() async throws -> Outcome {
        let lines = visit.form["sentences"].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
        guard lines.count <= 12, lines.allSatisfy({ $0.count <= WordToOne.longest }) else {
            throw FormFault("sentences", "therapist.error.sentences")
        }
        let standing = try await desk.shelf().sentences
        for slot in UInt64(1)...12 {
            let text = lines.indices.contains(Int(slot) - 1) ? lines[Int(slot) - 1] : ""
            if standing.first(where: { $0.slot == slot })?.text ?? "" == text { continue }
            try await keep(.sentence(SavedSentence(slot: slot, text: text)), sent: false)
        }
        return .go(Route(.therapistSettings))
    }

    fileprivate func help() async throws -> Outcome {
        let help = try await visit.practice.clinic.help()
        let page = TherapistPages.ClinicHelp(
            action: visit.link(.clinicHelp), back: backToSettings, help: helpFields(help ?? ClinicHelp()))
        return .framed(page) { if help == nil { $0.notice = visit.texts("therapist.help.damaged") } }
    }

    fileprivate func keptHelp() async throws -> Outcome {
        if !helpFaults.isEmpty { throw FormFault(helpFaults) }
        try await visit.practice.clinic.set(sentHelp)
        return .go(Route(.therapistSettings))
    }
}
