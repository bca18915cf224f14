import Homework

extension Block {
    /// The lines that all evening cards share.
    func card() -> CardWording {
        defer { finish() }
        let names = ["arranger", "other"]
        let timed = names + ["minutes"]
        return CardWording(
            headings: each("headings", CardPart.self) { $0.text($1, .couple, allowing: names) },
            invitation: lines("invitation", .couple), talk: talkWording("talk"),
            invitationAlone: lines("invitation-alone", .couple), talkAlone: talkWording("talk-alone"),
            practice: practiceWording(),
            perWeek: lines("per-week", .couple, 3...3, allowing: names),
            setAside: text("set-aside", .couple, allowing: ["setAside"]),
            sheets: text("sheets", .couple, allowing: names), light: text("light", .couple, allowing: names),
            music: each("music", MusicRule.self) { $0.text($1, .couple, allowing: names) },
            arranger: lines("arranger", .couple, allowing: names), shower: text("shower", .couple),
            each: lines("each", .couple), wear: text("wear", .couple),
            wearClothes: text("wear-clothes", .couple), comfort: text("comfort", .couple, allowing: names),
            comfortAnywhere: text("comfort-anywhere", .couple, allowing: names),
            first: each("first", FirstToTouch.self) { $0.text($1, .couple, allowing: timed) },
            change: text("change", .couple, allowing: timed),
            notPart: text("not-part", .couple, allowing: ["limits"]),
            ban: each("ban", Ban.self) { $0.lines($1, .couple, 0...3) },
            aim: each("aim", TouchAim.self) { $0.lines($1, .couple) },
            speaking: each("speaking", SpeakingRule.self) { $0.lines($1, .couple) },
            stop: lines("stop", .couple), goneQuiet: text("gone-quiet", .couple),
            uncomfortable: lines("uncomfortable", .couple),
            bodyResponds: lines("body-responds", .couple),
            afterwards: lines("afterwards", .couple), durations: durations(),
            limits: each("limits", Limit.self) { $0.text($1, .couple) }, phrases: phrases(),
            opened: text("opened", .couple, allowing: ["opened"]), inside: inside())
    }

    /// The lines of every card that allows penetration.
    private func inside() -> InsideWording {
        let block = block("inside")
        defer { block?.finish() }
        func text(_ field: String, _ placeholders: String...) -> String {
            block?.text(field, .couple, allowing: placeholders) ?? ""
        }
        return InsideWording(
            meaning: text("meaning", "means"), means: text("means", "enters", "places"), news: text("new", "means"),
            nothing: text("nothing"), care: block?.lines("care", .couple) ?? [], pain: text("pain", "therapist"),
            enters: block?.each("enters", Entering.self) { $0.text($1, .couple) } ?? [:],
            places: block?.each("places", EnteredPlace.self) { $0.text($1, .couple) } ?? [:], or: text("or"))
    }

    private func talkWording(_ field: String) -> TalkWording {
        let block = block(field)
        defer { block?.finish() }
        return TalkWording(
            times: block?.text("times", .couple, allowing: ["minutes"]) ?? "",
            each: block?.lines("each", .couple) ?? [],
            stop: block?.lines("stop", .couple) ?? [], afterwards: block?.lines("afterwards", .couple) ?? [])
    }

    private func practiceWording() -> PracticeWording {
        let block = block("practice")
        defer { block?.finish() }
        func lines(_ field: String, _ count: ClosedRange<Int> = 1...6, _ placeholders: String...) -> [String] {
            block?.lines(field, .couple, count, allowing: placeholders) ?? []
        }
        return PracticeWording(
            headings: block?.each("headings", PracticeHeading.self) { $0.text($1, .couple) } ?? [:],
            times: lines("times", 2...2, "minutes", "count"), pain: lines("pain", 1...6, "stop", "therapist"),
            ease: lines("ease", 1...6, "therapist"), stop: lines("stop"), afterwards: lines("afterwards"))
    }

    private func durations() -> DurationWords {
        let block = block("durations")
        defer { block?.finish() }
        return DurationWords(
            minutes: block?.text("some-minutes", .couple, allowing: ["count"]) ?? "",
            halfAnHour: block?.text("half-an-hour", .couple) ?? "", anHour: block?.text("an-hour", .couple) ?? "")
    }

    private func phrases() -> [Phrase] {
        let phrases = blocks("phrases").map { item in
            defer { item.finish() }
            return Phrase(
                id: UInt16(item.number("id", 1...Int(UInt16.max))), use: item.choice("use", PhraseUse.self) ?? .good,
                text: item.text("say", .couple))
        }
        var seen: Set<UInt16> = []
        for phrase in phrases where !seen.insert(phrase.id).inserted {
            note(.repeated("id", value: String(phrase.id)), at: "phrases")
        }
        return phrases
    }

    /// The therapist's explanation of each choice of each setting.
    func settingGuides() -> [SettingGuide] {
        defer { finish() }
        let guides = blocks("guides").compactMap { item -> SettingGuide? in
            defer { item.finish() }
            guard let setting = item.choice("setting", EveningSetting.self) else { return nil }
            let choices = Int(setting.choices.lowerBound)...Int(setting.choices.upperBound)
            return SettingGuide(
                setting: setting, choice: UInt8(item.number("choice", choices)),
                label: item.text("label", .therapist), source: item.text("source", .therapist))
        }
        for setting in EveningSetting.allCases {
            let explained = guides.filter { $0.setting == setting }.map(\.choice)
            if explained != Array(setting.choices) { note(.missing(hyphenated("\(setting)")), at: "guides") }
        }
        return guides
    }

    /// The name of each concern.
    func concerns() -> [Concern: String] {
        defer { finish() }
        return each("names", Concern.self) { $0.text($1, .therapist) }
    }
}
