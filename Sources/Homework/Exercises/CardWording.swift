/// The lines that every evening's card shares, in one language: one text for each setting, chosen by `HandoutMaker`.
///
/// Lines may hold {arranger}, {other}, {limits}, {minutes} and {setAside}.
package struct CardWording: Hashable, Sendable {
    /// The heading of each part; may hold {arranger}.
    package let headings: [CardPart: String]
    package let invitation: [String]
    /// The lines of every talk: how long it takes, with {minutes}, how it is done, and how it stops.
    package let talk: TalkWording
    /// The first line and the lines of a talk, for one person alone.
    package let invitationAlone: [String]
    package let talkAlone: TalkWording
    /// The lines of every practice, which one person does alone.
    package let practice: PracticeWording
    /// For one, two and three evenings in a week.
    package let perWeek: [String]
    package let setAside: String
    package let sheets: String
    package let light: String
    package let music: [MusicRule: String]
    /// Further lines for the arranger.
    package let arranger: [String]
    package let shower: String
    /// Further lines for each member.
    package let each: [String]
    /// What to wear, where undressing is allowed.
    package let wear: String
    /// The same where the evening is dressed.
    package let wearClothes: String
    /// How the arranger helps the other get comfortable on the bed.
    package let comfort: String
    /// The same without a bed, or seated.
    package let comfortAnywhere: String
    package let first: [FirstToTouch: String]
    package let change: String
    package let notPart: String
    package let ban: [Ban: [String]]
    package let aim: [TouchAim: [String]]
    package let speaking: [SpeakingRule: [String]]
    package let stop: [String]
    /// What to do when one of the two becomes quiet or still. It is on every evening's card, whatever its settings.
    package let goneQuiet: String
    package let uncomfortable: [String]
    package let bodyResponds: [String]
    package let afterwards: [String]
    package let durations: DurationWords
    /// A name for every limit.
    package let limits: [Limit: String]
    package let phrases: [Phrase]
    /// What a newly opened step adds besides its own lines, with {opened}.
    package let opened: String
    package let inside: InsideWording

    package init(
        headings: [CardPart: String], invitation: [String], talk: TalkWording,
        invitationAlone: [String], talkAlone: TalkWording, practice: PracticeWording, perWeek: [String],
        setAside: String, sheets: String,
        light: String,
        music: [MusicRule: String], arranger: [String], shower: String, each: [String], wear: String,
        wearClothes: String, comfort: String, comfortAnywhere: String,
        first: [FirstToTouch: String], change: String, notPart: String, ban: [Ban: [String]],
        aim: [TouchAim: [String]], speaking: [SpeakingRule: [String]], stop: [String], goneQuiet: String,
        uncomfortable: [String],
        bodyResponds: [String], afterwards: [String], durations: DurationWords,
        limits: [Limit: String], phrases: [Phrase], opened: String, inside: InsideWording
    ) {
        self.headings = headings
        self.invitation = invitation
        self.talk = talk
        self.invitationAlone = invitationAlone
        self.talkAlone = talkAlone
        self.practice = practice
        self.perWeek = perWeek
        self.setAside = setAside
        self.sheets = sheets
        self.light = light
        self.music = music
        self.arranger = arranger
        self.shower = shower
        self.each = each
        self.wear = wear
        self.wearClothes = wearClothes
        self.comfort = comfort
        self.comfortAnywhere = comfortAnywhere
        self.first = first
        self.change = change
        self.notPart = notPart
        self.ban = ban
        self.aim = aim
        self.speaking = speaking
        self.stop = stop
        self.goneQuiet = goneQuiet
        self.uncomfortable = uncomfortable
        self.bodyResponds = bodyResponds
        self.afterwards = afterwards
        self.durations = durations
        self.limits = limits
        self.phrases = phrases
        self.opened = opened
        self.inside = inside
    }
}

/// The lines of every card that allows penetration.
package struct InsideWording: Hashable, Sendable {
    /// What penetration means for this couple, with {means}.
    package let meaning: String
    /// *a penis or fingers, in the vagina*, with {enters} and {places}.
    package let means: String
    /// The same as something new, with {means}.
    package let news: String
    /// The line for a card without penetration.
    package let nothing: String
    /// Lubricant and protection.
    package let care: [String]
    /// What to do when it hurts, with {therapist}.
    package let pain: String
    package let enters: [Entering: String]
    package let places: [EnteredPlace: String]
    /// The word between the last two of several, such as *or*.
    package let or: String

    package init(
        meaning: String, means: String, news: String, nothing: String, care: [String], pain: String,
        enters: [Entering: String], places: [EnteredPlace: String], or: String
    ) {
        (self.meaning, self.means, self.news, self.nothing) = (meaning, means, news, nothing)
        (self.care, self.pain, self.enters, self.places, self.or) = (care, pain, enters, places, or)
    }

    /// What penetration means for this couple, in words; nil where there is none.
    package func text(_ penetration: Penetration) -> String? {
        guard !penetration.isNone else { return nil }
        let enters = list(penetration.enters.sorted().compactMap { self.enters[$0] })
        let places = list(penetration.places.sorted().compactMap { self.places[$0] })
        return means.filled(["enters": enters, "places": places])
    }

    private func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(or) \(last)"
    }
}

/// The lines of every talk's card.
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

/// The lines of every practice, in one language.
package struct PracticeWording: Hashable, Sendable {
    /// Headings of the parts that an evening's card names otherwise.
    package let headings: [PracticeHeading: String]
    /// How long and how often, with {minutes} and {count}; the first for once a week.
    package let times: [String]
    /// What to do at which pain, with {stop} and {therapist}.
    package let pain: [String]
    /// The same where the practice asks how it felt.
    package let ease: [String]
    package let stop: [String]
    package let afterwards: [String]

    package init(
        headings: [PracticeHeading: String], times: [String], pain: [String], ease: [String], stop: [String],
        afterwards: [String]
    ) {
        self.headings = headings
        self.times = times
        self.pain = pain
        self.ease = ease
        self.stop = stop
        self.afterwards = afterwards
    }
}

/// The headings that a practice has of its own.
package enum PracticeHeading: Hashable, Sendable, CaseIterable {
    case ready, how, steps, otherWays

    /// The part of the card that it stands over.
    package var part: CardPart {
        switch self {
        case .ready: .each
        case .how: .body
        case .steps: .places
        case .otherWays: .otherWays
        }
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

    /// A number of minutes in words; half an hour and an hour have words of their own.
    package func text(minutes count: UInt8) -> String {
        switch count {
        case 30: halfAnHour
        case 60: anHour
        default: minutes.filled(["count": String(count)])
        }
    }
}
