/// One choice of a setting as the therapist reads it, with its origin. The schools are shown side by side.
package struct SettingGuide: Hashable, Sendable {
    package let setting: EveningSetting
    /// The raw value of the choice in its enum. For a number or a switch, 1 is the founding text's value.
    package let choice: UInt8
    package let label: String
    package let source: String

    package init(setting: EveningSetting, choice: UInt8, label: String, source: String) {
        self.setting = setting
        self.choice = choice
        self.label = label
        self.source = source
    }
}

/// The settings of an evening that a therapist may change.
package enum EveningSetting: UInt8, Hashable, Sendable, CaseIterable {
    case perWeek = 1
    case minutesEach = 2
    case setAside = 3
    case speaking = 4
    case aim = 5
    case music = 6
    case light = 7
    case sheets = 8
    case shower = 9
    case first = 10
    case ban = 11
    case way = 12
    case notPart = 13

    /// How many choices the guide explains: two for a number or a switch, the founding text's and the others.
    package var choices: ClosedRange<UInt8> {
        switch self {
        case .speaking: 1...UInt8(SpeakingRule.allCases.count)
        case .ban: 1...UInt8(Ban.allCases.count)
        case .way: 1...UInt8(EveningWay.allCases.count)
        default: 1...2
        }
    }
}
