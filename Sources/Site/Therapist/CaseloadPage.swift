import Casework
import Homework
import Pages

// My couples.
extension TherapistRequest {
    func showCaseload() async throws -> Outcome {
        let shelf = try await desk.shelf()
        // A damaged shelf also looks empty. It must not be taken for that of a therapist who has just begun.
        if shelf.integrity == .intact, shelf.profile.secretsRule.isEmpty { return .redirect(Route(.therapistBegin)) }
        let caseload = try await desk.caseload(at: request.now)
        // The clock of the therapist. If the therapist has chosen no zone, the zone of the couple made last is used.
        let newest = caseload.couples.first { $0.couple == shelf.newestCouple } ?? caseload.couples.first
        let clock = (shelf.profile.zone ?? newest?.summary.zone).map { LocalClock($0) }
        // Archived couples have a list of their own. They return to this one when something arrives from them.
        var lines = caseload.couples.filter { !$0.summary.isArchived || $0.hasArrivedAfterEnd(at: request.now) }
            .map { CaseLine($0, request) }
        let hasArchived = caseload.couples.contains { $0.summary.isArchived }
        // Urgent couples come first, whatever the day of their meeting. Then the couples are sorted by that day.
        lines.sort { ($0.at ?? Instant(seconds: .max), $0.couple) < ($1.at ?? Instant(seconds: .max), $1.couple) }
        let groups = TherapistPages.Caseload.Group.When.allCases.map { when in
            TherapistPages.Caseload.Group(when, lines.filter { $0.when == when }.map(\.line), request.texts)
        }
        let page = TherapistPages.Caseload(
            today: clock.map { clock in
                let today = clock.day(of: request.now)
                return ClockWords(request.texts.language, today: today).day(today)
            }, meetings: lines.count(where: \.isToday), groups: groups, newCoupleHref: request.link(.newCouple),
            archivedHref: hasArchived ? request.link(.archivedCouples) : nil, sheet: try await sheetReminder,
            request.texts)
        let problem = problem(shelf.integrity, caseload.unreadable)
        return .framed(page) { $0.notice = problem ?? $0.notice }
    }

    /// Until the recovery sheet is put away, each list reminds of it: whoever has none may lose every couple's file.
    private var sheetReminder: TherapistPages.Link? {
        get async throws {
            let key: String
            switch try await request.services.accounts.sheetState(of: desk.keyring.me) {
            case .none: key = "therapist.caseload.sheetNone"
            case .made: key = "therapist.caseload.sheetMade"
            case .putAway: return nil
            }
            return TherapistPages.Link(request.texts(key), href: request.link(.newRecoverySheet))
        }
    }

    /// A sentence that tells the therapist which of their data cannot be read.
    private func problem(_ shelf: Integrity, _ couples: Int) -> String? {
        let texts = request.texts
        var sentences = couples > 0 ? [texts("therapist.caseload.unreadable", count: couples)] : []
        switch shelf {
        case .intact: break
        case .newer: sentences.append(texts("therapist.problem.newer"))
        case .damaged: sentences.append(texts("therapist.caseload.shelf"))
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}

/// One couple's line, and what it is sorted by.
private struct CaseLine {
    let couple: CoupleID
    let at: Instant?
    /// Whether the couple is met today.
    let isToday: Bool
    let when: TherapistPages.Caseload.Group.When
    let line: TherapistPages.Caseload.Line

    init(_ listed: Caseload.Couple, _ request: SignedInRequest) {
        let (summary, span) = (listed.summary, listed.span)
        let texts = request.texts.among(summary.names.count)
        let clocks = TwoClocks(mine: LocalClock(summary.therapistZone), theirs: LocalClock(summary.zone))
        let today = clocks.mine.day(of: request.now)
        let meeting = summary.meeting(at: request.now)
        let days = meeting.map { clocks.mine.day(of: $0) - today }
        (couple, at) = (listed.couple, meeting)
        isToday = days == 0 && !summary.isEnded(at: request.now)
        when =
            if summary.isEnded(at: request.now) {
                listed.hasArrivedAfterEnd(at: request.now) ? .arrived : .ended
            } else if span.red > 0 {
                .urgent
            } else if span.amber > 0 {
                .before
            } else if span.isWaiting {
                .reply
            } else {
                days.map { $0 <= 0 ? .today : $0 <= 7 ? .week : .later } ?? .none
            }
        let group = when
        let words = ClockWords(texts.language, today: today)
        line = TherapistPages.Caseload.Line(
            href: request.link(.couple, couple),
            when: meeting.map { at in
                days == 0 ? Self.today(at, in: group, clocks, texts) : clocks.met(at: at, words, texts)
            } ?? "", names: summary.names, place: Self.place(listed, request.language), isResting: span.isResting,
            wrote: summary.wrote(in: span), red: Int(clamping: span.red),
            amber: Int(clamping: span.amber), isWaiting: span.isWaiting, texts)
    }

    private static func place(_ listed: Caseload.Couple, _ language: Language) -> (title: String, step: Int?)? {
        listed.summary.place(in: listed.span).map { ($0.title(in: language), $0.step.map { Int(clamping: $0) }) }
    }

    private static func today(
        _ meeting: Instant, in group: TherapistPages.Caseload.Group.When, _ clocks: TwoClocks, _ texts: Texts
    ) -> String {
        let own = ClockWords.hour(clocks.mine.time(of: meeting))
        let theirs = ["when": own, "time": ClockWords.hour(clocks.theirs.time(of: meeting))]
        let hour = clocks.areOne(at: meeting) ? own : texts("therapist.clock.both", theirs)
        return group == .today ? hour : texts("therapist.caseload.todayAt", ["time": hour])
    }
}

extension Caseload.Couple {
    /// See `TherapistView.hasArrivedAfterEnd`.
    fileprivate func hasArrivedAfterEnd(at now: Instant) -> Bool {
        summary.isEnded(at: now) && span.red + span.amber > 0
    }
}
