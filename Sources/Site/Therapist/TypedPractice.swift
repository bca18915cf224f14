import Homework
import Pages

/// The settings of a practice as they were typed.
struct TypedPractice: Equatable, Sendable {
    var about = ""
    var minutes = ""
    var perWeek = ""
    /// One size on each line: what is written on it, its diameter in millimetres, then its length and material.
    var sizes = ""
    var opened = ""
    var start = ""
    /// Whether to give half of what is typed.
    var isHalf = false
}

extension TypedPractice {
    init(_ plan: PracticePlan) {
        self.init(minutes: String(plan.minutes), perWeek: String(plan.perWeek), opened: "1", start: "1")
    }

    init(_ settings: PracticeSettings) {
        self.init(
            minutes: String(settings.minutes), perWeek: String(settings.perWeek),
            sizes: settings.sizes.map(\.line).joined(separator: "\n"), opened: String(settings.opened),
            start: String(settings.start))
    }

    init?(_ form: SubmittedForm, about: String = "") {
        guard form.has("minutes") else { return nil }
        self.init(
            about: about, minutes: form["minutes"], perWeek: form["perWeek"], sizes: form["sizes"],
            opened: form["opened"], start: form["start"], isHalf: form["half"] == "yes")
    }

    /// The settings, or a sentence beside each field that cannot be accepted.
    func settings(_ rule: PracticeRule, places: PracticePlaces, steps: Int) throws(FormFault) -> PracticeSettings {
        var faults: [String: String] = [:]
        func number(_ name: String, _ typed: String, _ range: ClosedRange<UInt64>) -> UInt64 {
            if let value = UInt64(typed.trimmed), range.contains(value) { return value }
            faults[name] = "therapist.error.number"
            return range.lowerBound
        }
        var typed: [PracticeSize] = []
        if places == .sizes {
            for line in lines {
                guard let size = PracticeSize(line: line) else {
                    faults["sizes"] = faults["sizes"] ?? "therapist.practice.error.size"
                    continue
                }
                typed.append(size)
            }
            if lines.isEmpty { faults["sizes"] = "therapist.practice.error.noSizes" }
            if lines.count > PracticeSettings.mostSizes { faults["sizes"] = "therapist.practice.error.manySizes" }
            if faults["sizes"] == nil,
                zip(typed, typed.dropFirst()).contains(where: { $0.millimetres > $1.millimetres })
            {
                faults["sizes"] = "therapist.practice.error.order"
            }
        }
        let count: Int =
            switch places {
            case .none: 1
            case .sizes: max(1, typed.count)
            case .steps: max(1, steps)
            }
        let all = UInt64(count)
        let opened = places == .none ? 1 : number("opened", self.opened, 1...all)
        let start = places == .none ? 1 : number("start", self.start, 1...opened)
        let settings = PracticeSettings(
            rule: rule, minutes: number("minutes", minutes, Self.range(PracticePlan.minutesRange)),
            perWeek: number("perWeek", perWeek, Self.range(PracticePlan.perWeekRange)), sizes: typed, places: all,
            opened: opened, start: start)
        if !faults.isEmpty { throw FormFault(faults) }
        return isHalf ? settings.halved : settings
    }

    /// The first line that is no size, from 1.
    var unreadable: Int? { lines.firstIndex { PracticeSize(line: $0) == nil }.map { $0 + 1 } }

    private var lines: [String] { sizes.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty } }

    static func range(_ range: ClosedRange<UInt8>) -> ClosedRange<UInt64> {
        UInt64(range.lowerBound)...UInt64(range.upperBound)
    }
}

extension PracticeSize {
    /// *2, 12, 80, silicone*: what is written on it, the diameter, then the length and the material if they are known.
    fileprivate init?(line: String) {
        let parts = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        func millimetres(_ text: String) -> UInt64? {
            UInt64(text.hasSuffix("mm") ? String(text.dropLast(2)).trimmed : text)
        }
        guard parts.count >= 2, !parts[0].isEmpty, parts[0].count <= Longest.name,
            let wide = millimetres(parts[1]), Self.millimetresRange.contains(wide)
        else { return nil }
        var length: UInt64?
        if parts.count > 2, !parts[2].isEmpty {
            guard let long = millimetres(parts[2]), Self.lengthRange.contains(long) else { return nil }
            length = long
        }
        let material = parts.count > 3 && !parts[3].isEmpty ? parts[3] : nil
        if let material, material.count > Longest.name { return nil }
        self.init(label: parts[0], millimetres: wide, length: length, material: material)
    }

    /// The same as a line.
    fileprivate var line: String {
        let last = material ?? ""
        let rest = length.map(String.init) ?? ""
        return [label, String(millimetres)].joined(separator: ", ")
            + (rest.isEmpty && last.isEmpty ? "" : ", \(rest)") + (last.isEmpty ? "" : ", \(last)")
    }
}

extension TypedPractice: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &about)
        wire.field(2, &minutes)
        wire.field(3, &perWeek)
        wire.field(4, &sizes)
        wire.field(5, &opened)
        wire.field(6, &start)
        wire.field(7, &isHalf)
    }
}

/// Shows the settings of a practice.
struct PracticeForms {
    let texts: Texts
    let refused: SealedFlash?

    /// - Parameter steps: the steps of the practice; empty where it has none.
    func form(
        _ typed: TypedPractice, places: PracticePlaces, steps: [PracticeStep], offersHalf: Bool = false
    ) -> TherapistPages.PracticeForm {
        func field(_ name: String, _ value: String, hint: String? = nil, _ low: Int, _ high: Int) -> Field {
            let error = refused?.fault(name, texts, ["low": String(low), "high": String(high)])
            return Field(
                name: name, label: texts("therapist.practice.\(name)"), value: value, hint: hint, error: error)
        }
        let most = places == .steps ? steps.count : PracticeSettings.mostSizes
        let named = steps.enumerated().map { "\($0.offset + 1): \($0.element.name)" }.joined(separator: " · ")
        return TherapistPages.PracticeForm(
            numbers: [
                field("minutes", typed.minutes, Int(PracticePlan.minutesRange.lowerBound), 60),
                field("perWeek", typed.perWeek, Int(PracticePlan.perWeekRange.lowerBound), 14),
            ]
                + (places == .none
                    ? []
                    : [
                        field(
                            "opened", typed.opened, hint: texts("therapist.practice.openedHint.\(places)"), 1, most),
                        field("start", typed.start, hint: texts("therapist.practice.startHint"), 1, most),
                    ]),
            sizes: places != .sizes
                ? nil
                : Field(
                    name: "sizes", label: texts("therapist.practice.sizes"), value: typed.sizes,
                    hint: texts("therapist.practice.sizesHint"),
                    error: refused?.fault("sizes", texts, ["number": String(typed.unreadable ?? 1)])),
            half: offersHalf ? TherapistPages.half(typed.isHalf, texts) : nil,
            steps: named.isEmpty ? nil : named, rule: texts("therapist.practice.rule.\(places)"))
    }
}
