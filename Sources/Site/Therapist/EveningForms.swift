import Homework
import Pages

/// Shows the settings of an evening, each choice with its source.
struct EveningForms {
    let library: Library
    let texts: Texts
    let language: Language
    /// The settings as they were typed; nil where the page shows them as they were given last.
    let typed: TypedEvening?
    let refused: SealedFlash?

    init(_ request: SignedInRequest, typed: TypedEvening?, refused: SealedFlash?) {
        (library, texts, language) = (request.services.library, request.texts, request.language)
        (self.typed, self.refused) = (typed, refused)
    }

    /// - Parameters:
    ///   - asks: whether the step asks what may go inside. The limits that follow from that answer are then not offered
    ///     in the list of limits.
    ///   - offersHalf: whether one tick halves it.
    func form(_ settings: EveningSettings, asks: Bool = false, offersHalf: Bool = false) -> TherapistPages.EveningForm {
        let wording = library.wording[language]
        let chosen = chosen("notPart", settings.notPart.map(\.rawValue))
        let listed = Limit.allCases.filter { !asks || !EveningSettings.limitsOfPenetration.contains($0) }
        return TherapistPages.EveningForm(
            numbers: [
                number(.perWeek, "perWeek", typed?.perWeek ?? String(settings.perWeek)),
                number(.minutesEach, "minutesEach", typed?.minutesEach ?? String(settings.minutesEach)),
                number(.setAside, "setAside", typed?.setAside ?? String(settings.setAside)),
            ],
            groups: [
                choice(.speaking, "speaking", settings.speaking.rawValue), choice(.aim, "aim", settings.aim.rawValue),
                choice(.music, "music", settings.music.rawValue), choice(.light, "light", settings.light ? 1 : 2),
                choice(.sheets, "sheets", settings.sheets ? 1 : 2),
                choice(.shower, "shower", settings.shower ? 1 : 2), choice(.first, "first", settings.first.rawValue),
                choice(.ban, "ban", settings.ban.rawValue), choice(.way, "way", settings.way.rawValue),
            ],
            half: offersHalf ? TherapistPages.half(typed?.isHalf ?? false, texts) : nil,
            inside: asks ? inside(settings.penetration ?? .none, wording.inside) : [],
            notPart: .notPart(
                chosen: chosen,
                answers: listed.map { Choices.Answer(String($0.rawValue), wording.limits[$0] ?? "") }, texts))
    }

    private func chosen(_ name: String, _ standing: [UInt8]) -> Set<String> {
        Set((typed.map { $0.ticks[name] ?? [] } ?? standing).map { String($0) })
    }

    private func inside(_ standing: Penetration, _ wording: InsideWording) -> [TherapistPages.Boxes] {
        [
            .enters(
                chosen: chosen("enters", standing.enters.map(\.rawValue)),
                answers: Entering.allCases.map { Choices.Answer(String($0.rawValue), wording.enters[$0] ?? "") },
                error: refused?.fault("enters", texts), texts),
            .places(
                chosen: chosen("places", standing.places.map(\.rawValue)),
                answers: EnteredPlace.allCases.map { Choices.Answer(String($0.rawValue), wording.places[$0] ?? "") },
                texts),
        ]
    }

    private func guides(_ setting: EveningSetting) -> [SettingGuide] {
        library.settingGuides[language].filter { $0.setting == setting }
    }

    private func number(_ setting: EveningSetting, _ name: String, _ value: String) -> Field {
        let range = TypedEvening.ranges[name] ?? 1...1
        return Field(
            name: name, label: texts("therapist.setting.\(name)"), value: value,
            hint: guides(setting).map { "\($0.label): \($0.source)." }.joined(separator: " "),
            error: refused?.fault(
                name, texts, ["low": String(range.lowerBound), "high": String(range.upperBound)]))
    }

    private func choice(_ setting: EveningSetting, _ name: String, _ value: UInt8) -> Choices {
        Choices(
            name: name, legend: texts("therapist.setting.\(name)"),
            chosen: String(typed.flatMap { $0.choices[name] } ?? value),
            answers: guides(setting).map { Choices.Answer(String($0.choice), $0.label, hint: $0.source) })
    }
}

/// The settings of an evening with one exercise.
struct TypedEvening: Equatable, Sendable {
    var about = ""
    var perWeek = ""
    var minutesEach = ""
    var setAside = ""
    /// Whether to give half of what is typed.
    var isHalf = false
    /// The numbers of the chosen answers, by the field's name.
    var choices: [String: UInt8] = [:]
    /// The numbers of the ticked boxes, by the field's name.
    var ticks: [String: [UInt8]] = [:]

    static let choiceNames = ["speaking", "aim", "music", "light", "sheets", "shower", "first", "ban", "way"]
    static let tickNames = ["notPart", "enters", "places"]
}

extension TypedEvening {
    init?(_ form: SubmittedForm, about: String = "") {
        guard form.has("perWeek") else { return nil }
        self.init(
            about: about, perWeek: form["perWeek"], minutesEach: form["minutesEach"], setAside: form["setAside"])
        isHalf = form["half"] == "yes"
        for name in Self.choiceNames { choices[name] = UInt8(form[name]) }
        for name in Self.tickNames { ticks[name] = form.all(name).compactMap { UInt8($0) } }
    }
}

extension TypedEvening {
    static let ranges: [String: ClosedRange<UInt8>] = [
        "perWeek": EveningSettings.perWeekRange, "minutesEach": EveningSettings.minutesEachRange,
        "setAside": EveningSettings.setAsideRange,
    ]

    /// The settings as typed. A setting that the form does not have stays as it was.
    func settings(over standing: EveningSettings, asks: Bool = false) throws(FormFault) -> EveningSettings {
        var faults: [String: String] = [:]
        func number(_ name: String, _ typed: String) -> UInt8 {
            if let value = UInt8(typed.trimmed), Self.ranges[name]?.contains(value) == true { return value }
            faults[name] = "therapist.error.number"
            return 0
        }
        func choice<Value: RawRepresentable<UInt8>>(_ name: String, _ standing: Value) -> Value {
            choices[name].flatMap(Value.init) ?? standing
        }
        func on(_ name: String, _ standing: Bool) -> Bool { choices[name].map { $0 == 1 } ?? standing }
        func ticked<Value: RawRepresentable<UInt8> & Hashable>(_ name: String) -> Set<Value> {
            Set((ticks[name] ?? []).compactMap(Value.init))
        }
        let settings = EveningSettings(
            perWeek: number("perWeek", perWeek), minutesEach: number("minutesEach", minutesEach),
            setAside: number("setAside", setAside), speaking: choice("speaking", standing.speaking),
            aim: choice("aim", standing.aim), music: choice("music", standing.music),
            light: on("light", standing.light), sheets: on("sheets", standing.sheets),
            shower: on("shower", standing.shower), first: choice("first", standing.first),
            ban: choice("ban", standing.ban), way: choice("way", standing.way), notPart: ticked("notPart"))
        let penetration = Penetration(enters: ticked("enters"), places: ticked("places"))
        if asks, penetration.enters.isEmpty != penetration.places.isEmpty {
            faults["enters"] = "therapist.error.inside"
        }
        if !faults.isEmpty { throw FormFault(faults) }
        let asked = asks ? settings.meaning(penetration) : settings
        return isHalf ? asked.halved : asked
    }
}

extension TypedEvening: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &about)
        wire.field(2, &perWeek)
        wire.field(3, &minutesEach)
        wire.field(4, &setAside)
        wire.field(5, &isHalf)
        for (place, name) in Self.choiceNames.enumerated() { wire.field(10 + UInt64(place), &choices[name]) }
        for (place, name) in Self.tickNames.enumerated() { wire.field(30 + UInt64(place), &ticks[name, default: []]) }
    }
}
