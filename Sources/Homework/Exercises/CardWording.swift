/// The lines that every evening's card shares, in one language: one text for each setting, chosen by `HandoutMaker`.
///
/// Lines may hold {arranger}, {other}, {limits}, {minutes} and {setAside}.
package struct CardWording: Hashable, Sendable {
    /// What stands above each part; may hold {arranger}.
    package let headings: [CardPart: String]
    package let invitation: [String]
    /// A talk's own lines: how long with {minutes}, how, and how it stops.
    package let talk: TalkWording
    /// For one, two and three evenings in a week.
    package let perWeek: [String]
    package let setAside: String
    package let sheets: String
    package let light: String
    package let music: [MusicRule: String]
    /// What the arranger does besides.
    package let arranger: [String]
    package let shower: String
    /// What each does besides.
    package let each: [String]
    /// The arranger helps the other get comfortable on the bed.
    package let comfort: String
    /// The same where no bed is made ready, or seated.
    package let comfortAnywhere: String
    package let first: [FirstToTouch: String]
    package let change: String
    package let notPart: String
    package let ban: [Ban: [String]]
    package let aim: [TouchAim: [String]]
    package let speaking: [SpeakingRule: [String]]
    package let stop: [String]
    package let uncomfortable: [String]
    package let bodyResponds: [String]
    package let afterwards: [String]
    package let durations: DurationWords
    /// A name for every limit.
    package let limits: [Limit: String]
    package let phrases: [Phrase]

    package init(
        headings: [CardPart: String], invitation: [String], talk: TalkWording, perWeek: [String], setAside: String,
        sheets: String, light: String,
        music: [MusicRule: String], arranger: [String], shower: String, each: [String], comfort: String,
        comfortAnywhere: String,
        first: [FirstToTouch: String], change: String, notPart: String, ban: [Ban: [String]],
        aim: [TouchAim: [String]], speaking: [SpeakingRule: [String]], stop: [String], uncomfortable: [String],
        bodyResponds: [String], afterwards: [String], durations: DurationWords,
        limits: [Limit: String], phrases: [Phrase]
    ) {
        self.headings = headings
        self.invitation = invitation
        self.talk = talk
        self.perWeek = perWeek
        self.setAside = setAside
        self.sheets = sheets
        self.light = light
        self.music = music
        self.arranger = arranger
        self.shower = shower
        self.each = each
        self.comfort = comfort
        self.comfortAnywhere = comfortAnywhere
        self.first = first
        self.change = change
        self.notPart = notPart
        self.ban = ban
        self.aim = aim
        self.speaking = speaking
        self.stop = stop
        self.uncomfortable = uncomfortable
        self.bodyResponds = bodyResponds
        self.afterwards = afterwards
        self.durations = durations
        self.limits = limits
        self.phrases = phrases
    }
}

/// The lines that every talk's card shares.
package struct TalkWording: Hashable, Sendable {
    package let times: String
    package let each: [String]
    package let stop: [String]
    package let afterwards: [String]

    package init(times: String, each: [String], stop: [String], afterwards: [String]) {
        self.times = times
        self.each = each
        self.stop = stop
        self.afterwards = afterwards
    }
}

/// How lengths of time are said inside a sentence.
package struct DurationWords: Hashable, Sendable {
    /// With {count}.
    package let minutes: String
    package let halfAnHour: String
    package let anHour: String

    package init(minutes: String, halfAnHour: String, anHour: String) {
        self.minutes = minutes
        self.halfAnHour = halfAnHour
        self.anHour = anHour
    }

    /// So many minutes in words; half an hour and an hour have words of their own.
    package func text(minutes count: UInt8) -> String {
        switch count {
        case 30: halfAnHour
        case 60: anHour
        default: minutes.filled(["count": String(count)])
        }
    }
}
