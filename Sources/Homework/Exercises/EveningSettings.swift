/// How one evening homework is done. The schools of therapy differ here, so a therapist can change each setting.
///
/// The defaults are those of the founding text. `SettingGuide` in Library/ says where each choice comes from.
package struct EveningSettings: Hashable, Sendable {
    /// Evenings in a week, 1 to 3.
    package var perWeek: UInt8
    /// Minutes of touch for each member, 5 to 60. The evening's page never counts them down.
    package var minutesEach: UInt8
    /// Minutes to keep free for the whole evening, 10 to 180, "or more".
    package var setAside: UInt8
    package var speaking: SpeakingRule
    package var aim: TouchAim
    package var music: MusicRule
    package var light: Bool
    package var sheets: Bool
    package var shower: Bool
    package var first: FirstToTouch
    package var ban: Ban
    package var way: EveningWay
    /// What the homework leaves out. When it is read, the members' own limits are joined to it.
    package var notPart: Set<Limit>
    /// What penetration means for this couple. Set at the steps that include it; nil where it was not asked.
    package var penetration: Penetration?

    /// The founding text: two evenings, an hour or more, half an hour each, talk throughout, four things left out.
    package static let founding = EveningSettings(
        perWeek: 2, minutesEach: 30, setAside: 60, speaking: .throughout, aim: .enjoyment, music: .arrangerPicks,
        light: true, sheets: true, shower: true, first: .arranger, ban: .soft, way: .asWritten,
        notPart: Limit.founding)

    package init(
        perWeek: UInt8, minutesEach: UInt8, setAside: UInt8, speaking: SpeakingRule, aim: TouchAim, music: MusicRule,
        light: Bool, sheets: Bool, shower: Bool, first: FirstToTouch, ban: Ban, way: EveningWay, notPart: Set<Limit>,
        penetration: Penetration? = nil
    ) {
        self.perWeek = perWeek
        self.minutesEach = minutesEach
        self.setAside = setAside
        self.speaking = speaking
        self.aim = aim
        self.music = music
        self.light = light
        self.sheets = sheets
        self.shower = shower
        self.first = first
        self.ban = ban
        self.way = way
        self.notPart = notPart
        self.penetration = penetration
    }

    /// Half of it: one evening a week, half as long. In a study with 108 couples, parents did less of their homework, and
    /// those who did less came as far, only later (Hawrilenko and others 2016).
    package var halved: EveningSettings {
        var half = self
        half.perWeek = Self.perWeekRange.lowerBound
        half.minutesEach = max(Self.minutesEachRange.lowerBound, minutesEach / 2)
        half.setAside = max(Self.setAsideRange.lowerBound, setAside / 2)
        return half
    }

    package static let perWeekRange: ClosedRange<UInt8> = 1...3
    package static let minutesEachRange: ClosedRange<UInt8> = 5...60
    package static let setAsideRange: ClosedRange<UInt8> = 10...180
}
