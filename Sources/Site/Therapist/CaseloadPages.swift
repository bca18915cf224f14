import Casework
import Homework
import Pages

// My couples.
extension TherapistRequest {
    func showCaseload() async throws -> Outcome {
        let shelf = try await desk.shelf()
        // A shelf that cannot be read is not the empty one of somebody who begins.
        if shelf.integrity == .intact, shelf.profile.secretsRule.isEmpty { return .redirect(Route(.therapistBegin)) }
        var lines: [CaseLine] = []
        var unreadable = 0
        var hasArchived = false
        // The therapist's own clock. Where none was chosen, that of where the couple made last lives.
        var clock = shelf.profile.zone.map { LocalClock($0) }
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple) else {
                unreadable += 1
                continue
            }
            let open = CoupleRequest(self, couple, file, try await file.view(at: visit.now))
            if shelf.profile.zone == nil, couple == shelf.newestCouple || clock == nil { clock = open.clock }
            hasArchived = hasArchived || open.view.file.isArchived
            // One that is archived is listed elsewhere, until something arrives.
            if open.view.file.isArchived, !open.view.hasArrivedAfterEnd { continue }
            lines.append(CaseLine(open))
        }
        // What is urgent comes first, whatever the day of the meeting; then by that day.
        lines.sort { ($0.at ?? Instant(seconds: .max), $0.couple) < ($1.at ?? Instant(seconds: .max), $1.couple) }
        let groups = TherapistPages.Caseload.Group.When.allCases.map { when in
            TherapistPages.Caseload.Group(when, lines.filter { $0.when == when }.map(\.line), visit.texts)
        }
        let page = TherapistPages.Caseload(
            today: clock.map { clock in
                let today = clock.day(of: visit.now)
                return ClockWords(visit.texts.language, today: today).day(today)
            }, groups: groups,
            newCoupleHref: visit.link(.newCouple), archivedHref: hasArchived ? visit.link(.archivedCouples) : nil)
        let problem = problem(shelf.integrity, unreadable)
        return .framed(page) { $0.notice = problem ?? $0.notice }
    }

    /// What of the therapist's own cannot be read, in a sentence.
    private func problem(_ shelf: Integrity, _ couples: Int) -> String? {
        let texts = visit.texts
        var sentences = couples > 0 ? [texts("therapist.caseload.unreadable", count: couples)] : []
        switch shelf {
        case .intact: break
        case .newer: sentences.append(texts("therapist.problem.newer"))
        case .damaged: sentences.append(texts("therapist.caseload.shelf"))
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}

/// One couple's line, and where it stands among the others.
private struct CaseLine {
    let couple: CoupleID
    let at: Instant?
    let when: TherapistPages.Caseload.Group.When
    let line: TherapistPages.Caseload.Line

    init(_ open: CoupleRequest) {
        let view = open.view
        let meeting = open.meetingAt
        couple = open.couple
        at = meeting
        let days = meeting.map { open.mine.day(of: $0) - open.today }
        let since = view.lastMeeting
        let flags = view.flags
        when =
            if view.joint.isEnded {
                view.hasArrivedAfterEnd ? .arrived : .ended
            } else if let level = flags.map(\.level).max() {
                level == .red ? .urgent : .before
            } else if !view.waiting.isEmpty {
                .reply
            } else {
                days.map { $0 <= 0 ? .today : $0 <= 7 ? .week : .later } ?? .none
            }
        let group = when
        let wrote = view.folders.filter { $0.wrote(since: since) }.compactMap { view.joint.name($0.member) }
        line = TherapistPages.Caseload.Line(
            href: open.link(.couple),
            when: meeting.map { Self.said($0, isToday: days == 0, in: group, open) } ?? "", names: open.names,
            wrote: wrote,
            red: flags.count { $0.level == .red }, amber: flags.count { $0.level == .amber },
            isWaiting: !view.waiting.isEmpty, open.texts)
    }

    private static func said(
        _ meeting: Instant, isToday: Bool, in group: TherapistPages.Caseload.Group.When, _ open: CoupleRequest
    ) -> String {
        guard isToday else { return open.met(at: meeting) }
        let own = ClockWords.hour(open.mine.time(of: meeting))
        let theirs = ["when": own, "time": ClockWords.hour(open.clock.time(of: meeting))]
        let hour = open.isOneClock(at: meeting) ? own : open.texts("therapist.clock.both", theirs)
        return group == .today ? hour : open.texts("therapist.caseload.todayAt", ["time": hour])
    }
}

extension MemberFolder {
    func wrote(since: Instant?) -> Bool {
        letters.letters.contains { held in
            switch held.letter.content {
            // Both come with enrolling, and say nothing about the homework.
            case .began, .called: false
            default: held.letter.at > since ?? Instant(seconds: .min)
            }
        }
    }
}
