import Homework
import Pages

// The brief, from the view alone.
extension CoupleVisit {
    var briefPage: TherapistPages.BriefPage {
        let brief = view.brief
        return TherapistPages.BriefPage(
            back: TherapistPages.Link(texts("therapist.caseload.heading"), href: visit.link(.caseload)),
            names: names, meeting: meetingLine, homework: titles.joined(separator: ", "), later: later,
            remarks: remarks,
            wishes: wishes, flags: brief.flags.map { flag($0) },
            members: brief.members.map { member($0, planned: brief.planned) }, hints: brief.hints.map(hint),
            earlier: brief.members.map(earlier), acts: acts, texts)
    }

    private var meetingLine: String {
        let next = view.joint.meeting.map(words.time) ?? texts("therapist.caseload.when.none")
        guard let last = view.lastMeeting else { return texts("therapist.brief.firstMeeting", ["when": next]) }
        return texts("therapist.brief.meeting", ["when": next, "day": date(last)])
    }

    /// What is set, in the words of the couple's own pages.
    private var titles: [String] {
        let open = view.joint.homework.map { $0.given.title(in: visit.language) }
        return open.isEmpty ? [texts("therapist.joint.nothing")] : open
    }

    /// What they will find from an hour to come, one line for each.
    private var later: [String] {
        view.later.map { coming in
            let (key, name): (String, String) =
                switch coming.what {
                case .ended(let given): ("therapist.later.ended", given.title(in: visit.language))
                case .given(let given): ("therapist.later.given", given.title(in: visit.language))
                case .limitLifted(let limit): ("therapist.later.limit", limitNames([limit]).first ?? "")
                case .restEnded: ("therapist.later.rest", "")
                case .word(let text): ("therapist.later.word", text)
                }
            return texts(key, ["when": said(coming.from), "name": name])
        }
    }

    private var wishes: [TherapistPages.BriefPage.Wish] {
        seats.compactMap { seat in
            view.wishedName(seat.member).map { wish in
                TherapistPages.BriefPage.Wish(
                    name: seat.name, wish: wish, action: link(.useName, place(of: seat.member)), texts)
            }
        }
    }

    private var remarks: [String] {
        var remarks: [String] = []
        switch view.soundness {
        case .whole: break
        case .newer: remarks.append(texts("therapist.problem.newer"))
        case .damaged: remarks.append(texts("therapist.problem.damaged"))
        }
        if view.joint.isResting { remarks.append(texts("therapist.brief.resting")) }
        if !view.joint.limits.isEmpty {
            let named = limitNames(view.joint.limits).joined(separator: ", ")
            remarks.append(texts("therapist.brief.alsoNotPart", ["limits": named]))
        }
        return remarks
    }

    func limitNames(_ limits: Set<Limit>) -> [String] {
        let wording = visit.practice.library.wording[visit.language]
        return limits.sorted().compactMap { wording.limits[$0] }
    }

    func flag(_ flag: Flag) -> TherapistPages.BriefPage.Flag {
        TherapistPages.BriefPage.Flag(
            flag.cause.kind,
            who: flag.cause != .notesDisagree
                ? view.joint.name(flag.place.member) ?? "" : seats.count == 2 ? nil : texts.list(names),
            day: date(flag.at), handleHref: link(.flag, address(of: flag.place)), texts)
    }

    /// A letter in an address of this couple's: the member's place, and the letter's number.
    func address(of place: LetterPlace) -> UInt32 {
        self.place(of: place.member) << 24 | UInt32(truncatingIfNeeded: place.number & 0xFF_FFFF)
    }

    private func hint(_ hint: Brief.Hint) -> TherapistPages.BriefHint {
        switch hint {
        case .bothReady: .bothReady
        case .flagOpen: .flagOpen
        case .nothingSince(let at):
            .nothingSince(day: (at ?? view.lastMeeting).map(date) ?? texts("therapist.brief.theBeginning"))
        case .tooMuchTwice(let member): .tooMuchTwice(name: view.joint.name(member) ?? "")
        }
    }

    private func earlier(_ brief: MemberBrief) -> TherapistPages.BriefPage.Earlier {
        let letters = brief.earlier.map { held in
            TherapistPages.BriefPage.Written(
                day: date(held.letter.at),
                lines: texts.lines(held.letter, therapist: view.joint.house.therapistName))
        }
        return TherapistPages.BriefPage.Earlier(
            name: view.joint.name(brief.member) ?? "", letters: letters.filter { !$0.lines.isEmpty })
    }

    private func member(_ brief: MemberBrief, planned: Int) -> TherapistPages.BriefMember {
        let place = place(of: brief.member)
        var member = TherapistPages.BriefMember(
            name: view.joint.name(brief.member) ?? "", spokenHref: link(.spokenAlone, place),
            heardHref: link(.heardAlone, place))
        var happened = brief.talks.map(texts.said)
        if !brief.happened.isEmpty {
            let count = { (kind: EveningNote.Happened) -> Int in brief.happened[kind] ?? 0 }
            happened.append(
                TherapistPages.happened(
                    planned: planned, yes: count(.yes), smaller: count(.smaller), interrupted: count(.interrupted),
                    notThisTime: count(.notThisTime), texts))
        }
        member.happened = happened.isEmpty ? nil : happened.joined(separator: " · ")
        member.there = brief.trend.map(texts.said)
        member.mind = brief.minds.map(texts.said)
        member.willing = brief.willing.flatMap(texts.said)
        member.asksHelp = brief.sentences.filter { $0.kind == .helpMeSay }.map(\.text)
        member.said = brief.sentences.filter { $0.kind != .helpMeSay }.map {
            TherapistPages.BriefPage.Quote($0.text, day: $0.at.map(date) ?? "")
        }
        standing(of: brief.member, in: &member)
        spoken(with: brief.member, in: &member)
        return member
    }

    private func standing(of person: PersonID, in member: inout TherapistPages.BriefMember) {
        guard let programme = currentProgramme?.key.text else { return }
        switch view.readiness(person, programme) {
        case .silent: break
        case .unconfirmed: member.ready = TherapistPages.Stale.unconfirmed.said(texts)
        case .voided:
            member.ready = (view.seriousLetters.isEmpty ? TherapistPages.Stale.before : .voided).said(texts)
        case .stale(let word):
            member.ready = texts.said(word)
            member.readyStale = staleness(person, programme).said(texts)
        case .counts(let word): (member.ready, member.readyWhen) = (texts.said(word.word), when(word))
        }
    }

    private func staleness(_ person: PersonID, _ programme: String) -> TherapistPages.Stale {
        let move = view.joint.table.moves.last { $0.moved.step.programme == programme }?.id
        let written = view.letters(person).reversed().lazy.compactMap { held -> WordAbout? in
            if case .ready(let word) = held.letter.words, word.about.programme == programme { word.about } else { nil }
        }.first
        let heard = view.file.heard.last { $0.value.member == person && $0.value.about.programme == programme }
        return (written ?? heard?.value.about)?.lastMove == move ? .old : .moved
    }

    /// *18 November, in writing*
    func when(_ word: ProvenWord) -> String {
        let letter = word.letter.flatMap { number in
            view.letters(word.member).first { $0.number == number }?.letter.at
        }
        let heard = word.heard.flatMap { number in view.file.heard.first { $0.number == number }?.value.at }
        guard let at = heard ?? letter else { return "" }
        return TherapistPages.wordWhen(date(at), aloud: heard != nil, texts)
    }

    /// *3 November, in the room*; nil when not since the card.
    func spokenWhen(_ person: PersonID) -> String? {
        view.file.confirmed(person).map { mark in
            let how = mark.value.how == .inTheRoom ? "therapist.alone.room" : "therapist.alone.phone"
            return "\(words.date(mark.value.day)) (\(texts(how)))"
        }
    }

    private func spoken(with person: PersonID, in member: inout TherapistPages.BriefMember) {
        member.spoken = spokenWhen(person)
        guard let mark = view.file.confirmed(person) else { return }
        if !isAnswered(person) {
            member.spokenWarning = TherapistPages.SpokenGap.before.said(texts)
        } else if today - mark.value.day > 42 {
            member.spokenWarning = TherapistPages.SpokenGap.old.said(texts)
        }
    }

    /// Whether the therapist spoke with this member alone since every serious note there is.
    func isAnswered(_ person: PersonID) -> Bool {
        view.file.confirmed(person) != nil
            && view.seriousLetters.allSatisfy { serious in
                view.file.spoken.contains { mark in
                    mark.value.member == person
                        && mark.value.seen.contains { $0.member == serious.member && $0.number >= serious.number }
                }
            }
    }

    private var acts: TherapistPages.Acts {
        let hasHomework = !view.joint.homework.isEmpty
        var more = TherapistPages.Acts.More()
        (more.move, more.notes, more.cards) = (link(.planMeeting), link(.notes), link(.member))
        more.whoSees = link(.whoSees)
        if hasHomework { more.print = printLinks }
        let isStanding = !view.standing.isEmpty
        if isStanding { more.end = link(.endHomework) }
        if isStanding || !view.later.isEmpty { more.close = link(.closeNow) }
        if nextStep != nil { more.openStep = link(.openStep) }
        if !earlierSteps.isEmpty { more.stepBack = link(.goBack) }
        if !view.joint.limits.isEmpty { more.liftLimit = link(.liftLimit) }
        if view.joint.isResting { more.endRest = link(.endRest) }
        var acts = TherapistPages.Acts(
            next: link(.whatNext), joint: link(.turnScreen), word: link(.wordBack), met: link(.met),
            record: link(.record),
            seeAs: hasHomework ? seats.map { ($0.name, link(.seeAs, place(of: $0.member))) } : [], more: more, texts)
        if hasHomework {
            acts.more.append(TherapistPages.Link(texts("therapist.joint.discussed"), href: link(.discussed)))
        }
        return acts
    }
}

extension Given {
    /// What the couple calls it, in a language.
    func title(in language: Language) -> String {
        let place = Language.allCases.firstIndex(of: language) ?? 0
        return titles.indices.contains(place) ? titles[place] : titles.first ?? ""
    }
}

extension Flag.Cause {
    var kind: TherapistPages.FlagKind {
        switch self {
        case .furtherThanAgreed: .further
        case .stopNotHeard: .stop
        case .hadTo: .hadTo
        case .farAway: .far
        case .itHurt: .hurt
        case .tooMuch: .tooMuch
        case .ratherInPerson: .inPerson
        case .notesDisagree: .disagree
        case .helpMeSay: .sayIt
        case .ratherNot: .ratherNot
        case .limitWords: .limit
        case .rest: .rest
        }
    }
}
