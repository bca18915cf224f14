import Homework
import Pages

/// Reads and shows the settings of an evening, each choice with its source.
struct EveningForms {
    let library: Library
    let texts: Texts
    let language: Language
    let typed: Typed?

    init(_ visit: SignedInRequest) {
        (library, texts, language, typed) = (visit.practice.library, visit.texts, visit.language, visit.typed)
    }

    /// - Parameter asks: whether the step asks what going inside means; the limits that follow from the answer are
    ///   then none of the list's.
    func form(_ settings: EveningSettings, asks: Bool = false) -> TherapistPages.EveningForm {
        let wording = library.wording[language]
        let chosen = chosen("notPart", settings.notPart.map(\.rawValue))
        let listed = Limit.allCases.filter { !asks || !EveningSettings.limitsOfPenetration.contains($0) }
        return TherapistPages.EveningForm(
            numbers: [
                number(.perWeek, "perWeek", settings.perWeek),
                number(.minutesEach, "minutesEach", settings.minutesEach),
                number(.setAside, "setAside", settings.setAside),
            ],
            groups: [
                choice(.speaking, "speaking", settings.speaking.rawValue), choice(.aim, "aim", settings.aim.rawValue),
                choice(.music, "music", settings.music.rawValue), choice(.light, "light", settings.light ? 1 : 2),
                choice(.sheets, "sheets", settings.sheets ? 1 : 2),
                choice(.shower, "shower", settings.shower ? 1 : 2), choice(.first, "first", settings.first.rawValue),
                choice(.ban, "ban", settings.ban.rawValue), choice(.way, "way", settings.way.rawValue),
            ],
            inside: asks ? inside(settings.penetration ?? .none, wording.inside) : [],
            notPart: .notPart(
                chosen: chosen,
                answers: listed.map { Choices.Answer(String($0.rawValue), wording.limits[$0] ?? "") }, texts))
    }

    /// The ticks as they were sent, else as they stand.
    private func chosen(_ name: String, _ standing: [UInt8]) -> Set<String> {
        let isSent = typed?["perWeek"] != nil
        return isSent ? Set(typed?.fields.all(name) ?? []) : Set(standing.map { String($0) })
    }

    private func inside(_ standing: Penetration, _ wording: InsideWording) -> [TherapistPages.Boxes] {
        [
            .enters(
                chosen: chosen("enters", standing.enters.map(\.rawValue)),
                answers: Entering.allCases.map { Choices.Answer(String($0.rawValue), wording.enters[$0] ?? "") },
                error: typed?.fault("enters", texts), texts),
            .places(
                chosen: chosen("places", standing.places.map(\.rawValue)),
                answers: EnteredPlace.allCases.map { Choices.Answer(String($0.rawValue), wording.places[$0] ?? "") },
                texts),
        ]
    }

    private func guides(_ setting: EveningSetting) -> [SettingGuide] {
        library.settingGuides[language].filter { $0.setting == setting }
    }

    private func number(_ setting: EveningSetting, _ name: String, _ value: UInt8) -> Field {
        let range = Self.ranges[name] ?? 1...1
        return Field(
            name: name, label: texts("therapist.setting.\(name)"), value: typed?[name] ?? String(value),
            hint: guides(setting).map { "\($0.label): \($0.source)." }.joined(separator: " "),
            error: typed?.fault(
                name, texts, ["low": String(range.lowerBound), "high": String(range.upperBound)]))
    }

    private func choice(_ setting: EveningSetting, _ name: String, _ value: UInt8) -> Choices {
        Choices(
            name: name, legend: texts("therapist.setting.\(name)"), chosen: typed?[name] ?? String(value),
            answers: guides(setting).map { Choices.Answer(String($0.choice), $0.label, hint: $0.source) })
    }

    static let ranges: [String: ClosedRange<UInt8>] = [
        "perWeek": EveningSettings.perWeekRange, "minutesEach": EveningSettings.minutesEachRange,
        "setAside": EveningSettings.setAsideRange,
    ]

    /// Every field of the settings.
    static let names = Set(ranges.keys).union([
        "speaking", "aim", "music", "light", "sheets", "shower", "first", "ban", "way", "notPart", "enters",
        "places",
    ])

    /// The settings as sent; what a form does not have stays as it stands.
    static func settings(
        _ form: SubmittedForm, over standing: EveningSettings, asks: Bool = false
    ) throws(FormFault) -> EveningSettings {
        guard form.fields.contains(where: { $0.name == "perWeek" }) else { return standing }
        var faults: [String: String] = [:]
        func number(_ name: String) -> UInt8 {
            if let value = UInt8(form[name].trimmed), ranges[name]?.contains(value) == true { return value }
            faults[name] = "therapist.error.number"
            return 0
        }
        func choice<Value: RawRepresentable<UInt8>>(_ name: String, _ standing: Value) -> Value {
            UInt8(form[name]).flatMap(Value.init) ?? standing
        }
        func on(_ name: String, _ standing: Bool) -> Bool { form[name].isEmpty ? standing : form[name] == "1" }
        let settings = EveningSettings(
            perWeek: number("perWeek"), minutesEach: number("minutesEach"), setAside: number("setAside"),
            speaking: choice("speaking", standing.speaking), aim: choice("aim", standing.aim),
            music: choice("music", standing.music), light: on("light", standing.light),
            sheets: on("sheets", standing.sheets), shower: on("shower", standing.shower),
            first: choice("first", standing.first), ban: choice("ban", standing.ban), way: choice("way", standing.way),
            notPart: Set(form.all("notPart").compactMap { UInt8($0) }.compactMap(Limit.init)))
        let penetration = Penetration(
            enters: Set(form.all("enters").compactMap { UInt8($0) }.compactMap(Entering.init)),
            places: Set(form.all("places").compactMap { UInt8($0) }.compactMap(EnteredPlace.init)))
        if asks, penetration.enters.isEmpty != penetration.places.isEmpty {
            faults["enters"] = "therapist.error.inside"
        }
        if !faults.isEmpty { throw FormFault(faults) }
        return asks ? settings.meaning(penetration) : settings
    }
}
