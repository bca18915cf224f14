import Homework
import Pages

// The columns of the brief: what each member said, as finished sentences.
extension CoupleRequest {
    func member(_ brief: MemberBrief, planned: Int) -> TherapistPages.BriefMember {
        let place = place(of: brief.member)
        var member = TherapistPages.BriefMember(
            name: view.joint.name(brief.member) ?? "", spokenHref: link(.spokenAlone, place),
            heardHref: link(.heardAlone, place), practicesHref: link(.practices, place))
        let happened = brief.talks.map { texts.said($0) } + [self.happened(brief, planned: planned)].compactMap { $0 }
        member.happened = happened.isEmpty ? nil : happened.joined(separator: " · ")
        member.practised = practised(brief.member)
        member.there = brief.trend.map { texts.said($0) }
        member.levels = brief.trend.map { Int($0.rawValue) - 1 }
        member.mind = brief.minds.map { texts.said($0) }
        member.obstacles = brief.obstacles.map { texts.said($0) }
        member.willing = brief.willing.flatMap(texts.said)
        member.asksHelp = brief.sentences.filter { $0.kind == .helpMeSay }.map { Isolate.words($0.text) }
        member.said = brief.sentences.filter { $0.kind != .helpMeSay }.map {
            TherapistPages.BriefPage.Quote($0.text, day: $0.at.map(date) ?? "")
        }
        standing(of: brief.member, in: &member)
        member.spoken = spokenWhen(brief.member)
        member.spokenWarning = view.spokenGap(brief.member, on: today)?.page.said(texts)
        return member
    }

    /// How the evenings went, as this member noted it; nil where the member noted nothing.
    func happened(_ brief: MemberBrief, planned: Int) -> String? {
        if brief.happened.isEmpty { return nil }
        func count(_ kind: EveningNote.Happened) -> Int { brief.happened[kind] ?? 0 }
        return TherapistPages.happened(
            planned: planned, yes: count(.yes), smaller: count(.smaller), interrupted: count(.interrupted),
            notThisTime: count(.notThisTime), texts)
    }

    /// Shows the member's readiness statement, with when and how it was said, or why it no longer counts.
    private func standing(of person: PersonID, in member: inout TherapistPages.BriefMember) {
        guard let programme = currentProgramme?.key.text else { return }
        let lapsed = view.lapsed(person, programme)?.page.said(texts)
        switch view.readiness(person, programme) {
        case .silent: break
        case .unconfirmed, .voided: member.ready = lapsed
        case .stale(let word), .lower(let word): (member.ready, member.readyStale) = (texts.said(word), lapsed)
        case .counts(let word):
            (member.ready, member.readyWhen) = (texts.said(word.word), when(word, for: stepAskedAbout))
        }
    }

    func earlier(_ brief: MemberBrief) -> TherapistPages.BriefPage.Earlier {
        let letters = brief.earlier.map { held in
            TherapistPages.BriefPage.Written(
                day: date(held.letter.at),
                lines: texts.lines(held.letter, therapist: view.joint.profile.therapistName))
        }
        return TherapistPages.BriefPage.Earlier(
            name: view.joint.name(brief.member) ?? "", letters: letters.filter { !$0.lines.isEmpty })
    }
}

extension LapsedStatement {
    fileprivate var page: TherapistPages.Stale {
        switch self {
        case .unconfirmed: .unconfirmed
        case .voided: .voided
        case .beforeSpoken: .before
        case .moved: .moved
        case .old: .old
        }
    }
}
