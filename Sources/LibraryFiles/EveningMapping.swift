import Homework

extension Block {
    /// - Parameter asks: whether the exercise asks what penetration means; it then also has lines for none.
    func evening(asks: Bool) -> EveningText {
        defer { finish() }
        let names = ["arranger", "other"]
        return EveningText(
            touch: lines("touch", .couple, allowing: names),
            nothingInside: asks ? lines("nothing-inside", .couple, allowing: names) : [],
            news: lines("new", .couple, 1...3, allowing: ["opened"]),
            smaller: lines("smaller", .couple, allowing: names),
            seated: lines("seated", .couple, allowing: names), clothed: lines("clothed", .couple, allowing: names),
            noTouch: lines("no-touch", .couple, allowing: names))
    }

    /// The founding text's settings, replaced by the fields of this file.
    ///
    /// - Parameter asks: whether the exercise asks what penetration means. Until that is answered there is none, and
    ///   the file may not set the limits that follow from the answer.
    func settings(asks: Bool) -> EveningSettings {
        var settings = EveningSettings.founding
        set("per-week", &settings.perWeek, EveningSettings.perWeekRange)
        set("minutes-each", &settings.minutesEach, EveningSettings.minutesEachRange)
        set("set-aside", &settings.setAside, EveningSettings.setAsideRange)
        set("speaking", &settings.speaking)
        set("aim", &settings.aim)
        set("music", &settings.music)
        set("first", &settings.first)
        set("ban", &settings.ban)
        set("way", &settings.way)
        if has("light") { settings.light = flag("light") }
        if has("sheets") { settings.sheets = flag("sheets") }
        if has("shower") { settings.shower = flag("shower") }
        if has("not-part") { settings.notPart = choices("not-part", Limit.self) }
        if settings.notPart.isEmpty { note(.empty("not-part"), at: "not-part") }
        if asks, !settings.notPart.isDisjoint(with: EveningSettings.limitsOfPenetration) {
            note(.followsFromPenetration, at: "not-part")
        }
        finish()
        return asks ? settings.meaning(.none) : settings
    }

    private func set(_ field: String, _ value: inout UInt8, _ range: ClosedRange<UInt8>) {
        if has(field) { value = UInt8(number(field, Int(range.lowerBound)...Int(range.upperBound))) }
    }

    private func set<Choice: CaseIterable>(_ field: String, _ value: inout Choice) {
        if has(field), let chosen = choice(field, Choice.self) { value = chosen }
    }
}
