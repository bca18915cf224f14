/// A handout as stored beside its homework: one slip for each language.
package struct HandoutRecord: WireRecord {
    private var language: UInt8 = 0
    private var title = ""
    private var why: [String] = []
    private var sections: [SectionRecord] = []
    private var phrases: [PhraseRecord] = []
    private var limits: [LimitNameRecord] = []
    private var talk: TalkRecord?
    private var people: [HeadCount] = []
    private var together: Together?
    private var news: [String] = []
    private var means: String?
    private var leadsToTouch = false
    private var needsCheck: Bool?
    private var practice: PracticeRecord?
    private var includes: [String] = []
    private var items: [String] = []

    package init() {}

    package init(_ handout: Handout) {
        language = handout.language.rawValue
        title = handout.title
        why = handout.why
        sections = handout.sections.map(SectionRecord.init)
        phrases = handout.phrases.map(PhraseRecord.init)
        limits = handout.limitNames.sorted { $0.key < $1.key }.map { LimitNameRecord(limit: $0.key, name: $0.value) }
        talk = handout.talk.map(TalkRecord.init)
        people = handout.people.sorted()
        together = handout.together
        (news, means, leadsToTouch) = (handout.news, handout.means, handout.leadsToTouch)
        needsCheck = handout.needsCheck ? true : nil
        practice = handout.practice.map(PracticeRecord.init)
        (includes, items) = (handout.includes, handout.items)
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &language)
        wire.field(2, &title)
        wire.field(3, &why)
        wire.field(4, &sections)
        wire.field(5, &phrases)
        wire.field(6, &limits)
        wire.field(7, &talk)
        wire.field(8, &people)
        wire.field(9, &together)
        wire.field(10, &news)
        wire.field(11, &means)
        wire.field(12, &leadsToTouch)
        wire.field(13, &needsCheck)
        wire.field(14, &practice)
        wire.field(15, &includes)
        wire.field(16, &items)
    }

    /// The handout; nil when a newer version wrote it with parts that are unknown here.
    package var handout: Handout? {
        guard let language = Language(rawValue: language) else { return nil }
        let (known, said) = (sections.compactMap(\.section), phrases.compactMap(\.phrase))
        // A card that lacks one of its parts, such as how to stop, must not be shown.
        guard known.count == sections.count, said.count == phrases.count else { return nil }
        return Handout(
            language: language, title: title, why: why, sections: known, phrases: said,
            limitNames: Dictionary(limits.map { ($0.limit, $0.name) }, uniquingKeysWith: { $1 }),
            talk: talk?.script, people: givenTo, together: together ?? .notYet, news: news, means: means,
            leadsToTouch: leadsToTouch, needsCheck: needsCheck ?? false, includes: includes, items: items,
            practice: practice?.script)
    }
}

extension HandoutRecord {
    /// Older handouts do not say how many people they are for: an evening was for several, everything else for anybody.
    private var givenTo: Set<HeadCount> {
        if !people.isEmpty { return Set(people) }
        return limits.isEmpty ? Set(HeadCount.allCases) : [.two, .three]
    }
}

private struct SectionRecord: WireRecord {
    var part: UInt8 = 0
    var heading = ""
    var lines: [String] = []

    init() {}

    init(_ section: CardSection) {
        part = section.part.rawValue
        heading = section.heading
        lines = section.lines
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &part)
        wire.field(2, &lines)
        wire.field(3, &heading)
    }

    var section: CardSection? { CardPart(rawValue: part).map { CardSection(part: $0, heading: heading, lines: lines) } }
}

private struct PhraseRecord: WireRecord {
    var id: UInt64 = 0
    var use: UInt8 = 0
    var text = ""

    init() {}

    init(_ phrase: Phrase) {
        id = UInt64(phrase.id)
        use = phrase.use.rawValue
        text = phrase.text
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &id)
        wire.field(2, &use)
        wire.field(3, &text)
    }

    var phrase: Phrase? {
        PhraseUse(rawValue: use).map { Phrase(id: UInt16(truncatingIfNeeded: id), use: $0, text: text) }
    }
}

private struct LimitNameRecord: WireRecord {
    var limit = Limit.genitals
    var name = ""

    init() {}

    init(limit: Limit, name: String) {
        self.limit = limit
        self.name = name
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &limit)
        wire.field(2, &name)
    }
}

private struct TalkRecord: WireRecord {
    var minutes: UInt8 = 0
    var rules: [String] = []
    var starters: [String] = []
    var prompts: [PromptRecord] = []
    var closing = ""
    var smaller: [String] = []

    init() {}

    init(_ talk: TalkScript) {
        minutes = talk.minutes
        rules = talk.rules
        starters = talk.starters
        prompts = talk.prompts.map(PromptRecord.init)
        closing = talk.closing
        smaller = talk.smaller
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &minutes)
        wire.field(2, &rules)
        wire.field(3, &starters)
        wire.field(4, &prompts)
        wire.field(5, &closing)
        wire.field(6, &smaller)
    }

    var script: TalkScript {
        TalkScript(
            minutes: minutes, rules: rules, starters: starters, prompts: prompts.compactMap(\.prompt),
            smaller: smaller, closing: closing)
    }
}

private struct PromptRecord: WireRecord {
    var id: UInt64 = 0
    var asking: UInt8 = 0
    var spoken = ""
    var note = ""
    var cueHelp = ""
    var becomes: UInt8 = 0

    init() {}

    init(_ prompt: Prompt) {
        id = UInt64(prompt.id)
        asking = prompt.asking.rawValue
        spoken = prompt.spoken
        note = prompt.note
        cueHelp = prompt.cueHelp
        becomes = prompt.becomes.rawValue
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &id)
        wire.field(2, &asking)
        wire.field(3, &spoken)
        wire.field(4, &note)
        wire.field(5, &cueHelp)
        wire.field(6, &becomes)
    }

    var prompt: Prompt? {
        guard let asking = Asking(rawValue: asking), let becomes = PromptOutcome(rawValue: becomes) else { return nil }
        return Prompt(
            id: UInt16(truncatingIfNeeded: id), asking: asking, spoken: spoken, note: note, cueHelp: cueHelp,
            becomes: becomes)
    }
}

private struct PracticeRecord: WireRecord {
    var breathes = false
    var steps: [PracticeStepRecord] = []

    init() {}

    init(_ script: PracticeScript) {
        breathes = script.breathes
        steps = script.steps.map(PracticeStepRecord.init)
    }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &breathes)
        wire.field(2, &steps)
    }

    var script: PracticeScript {
        PracticeScript(breathes: breathes, steps: steps.map { PracticeStep(name: $0.name, lines: $0.lines) })
    }
}

private struct PracticeStepRecord: WireRecord {
    var name = ""
    var lines: [String] = []

    init() {}

    init(_ step: PracticeStep) { (name, lines) = (step.name, step.lines) }

    mutating func fields(_ wire: inout Wire) {
        wire.field(1, &name)
        wire.field(2, &lines)
    }
}
