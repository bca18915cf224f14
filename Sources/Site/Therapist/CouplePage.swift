import Casework
import Homework
import Pages

// The brief: what each said, what is open, and what can be done.
extension CoupleRequest {
    /// Opening the brief counts as reading: letters are filed, and the words of readiness statements that no longer
    /// count are removed.
    func showCouple() async throws -> Outcome {
        let read = CoupleRequest(own, couple, file, try await file.read(at: request.now, random: request.random))
        var page = read.briefPage
        // The saved sentences are no part of the brief: the copy to the therapist's notes is made without them.
        page.offer(try await read.quickReplies())
        return .page(page)
    }

    /// Answers a member's wish to be called something else. Either the name at the table becomes the new one, or it
    /// stays and the wish is removed.
    func submitUseName() async throws -> Outcome {
        guard let seat else { return .notFound }
        do {
            if form["leave"] == "yes" {
                try await perform(LeaveName(member: seat.member, name: form["name"], day: today))
            } else {
                try await perform(UseName(member: seat.member, name: form["name"]))
            }
        } catch CaseError.refused(.superseded) {
            throw FormFault("", "therapist.brief.wishOther", at: route(.couple))
        } catch CaseError.refused(let refusal) {
            throw FormFault("", refusal.key, at: route(.couple))
        }
        return .redirect(route(.couple))
    }

    func showWhoSees() async throws -> Outcome { .page(TherapistPages.WhoSees(back: back, names: names, texts)) }

    var briefPage: TherapistPages.BriefPage {
        let brief = view.brief
        return TherapistPages.BriefPage(
            names: names, meeting: meetingLine, homework: titles.joined(separator: ", "), later: later,
            remarks: remarks,
            wishes: wishes, flags: brief.flags.map { flag($0, letter: lines(of: $0.place)) },
            members: brief.members.map { member($0, planned: brief.planned) }, hints: brief.hints.map(hint),
            earlier: brief.members.map(earlier), acts: acts, texts)
    }

    /// The moment of the next meeting; nil where none is planned.
    var meetingAt: Instant? { view.joint.meeting.flatMap { _ in view.joint.table.planned.at } }

    private var meetingLine: String {
        let next = meetingAt.map(met) ?? texts("therapist.caseload.when.none")
        guard let last = view.lastMeeting else { return texts("therapist.brief.firstMeeting", ["when": next]) }
        return texts("therapist.brief.meeting", ["when": next, "day": date(last)])
    }

    /// The titles of the open homework as the couple reads them, and when a homework was talked about.
    private var titles: [String] {
        let open = view.joint.homework.map { homework in
            let title = homework.assignment.title(in: request.language)
            guard let day = view.file.discussed[homework.assignmentID] else { return title }
            return texts("therapist.brief.discussed", ["title": title, "day": words.date(day)])
        }
        return open.isEmpty ? [texts("therapist.joint.nothing")] : open
    }

    private var wishes: [TherapistPages.BriefPage.Wish] {
        seats.compactMap { seat in
            view.wishedName(seat.member).map { wish in
                TherapistPages.BriefPage.Wish(
                    name: seat.name, wish: wish, isShared: view.isWishShared(seat.member),
                    action: link(.useName, place(of: seat.member)), texts)
            }
        }
    }

    private var remarks: [String] {
        var remarks: [String] = []
        switch view.integrity {
        case .intact: break
        case .newer: remarks.append(texts("therapist.problem.newer"))
        case .damaged: remarks.append(texts("therapist.problem.damaged"))
        }
        if view.joint.isEnded, let end = view.joint.table.careEnd {
            remarks.append(texts("therapist.care.ended", ["when": said(end)]))
        }
        if let day = view.restoredFrom { remarks.append(texts("therapist.brief.restored", ["day": said(day)])) }
        if view.joint.isResting { remarks.append(texts("therapist.brief.resting")) }
        if !view.joint.limits.isEmpty {
            let named = limitNames(view.joint.limits).joined(separator: ", ")
            remarks.append(texts("therapist.brief.alsoNotPart", ["limits": named]))
        }
        return remarks
    }

    func limitNames(_ limits: Set<Limit>) -> [String] {
        let wording = request.services.library.wording[request.language]
        return limits.sorted().compactMap { wording.limits[$0] }
    }

    private func flag(_ flag: Flag, letter: [String]) -> TherapistPages.BriefPage.Flag {
        self.flag(flag.cause, flag.place, flag.at, letter: letter)
    }

    /// What a letter says, line by line.
    private func lines(of place: LetterRef) -> [String] {
        let held = view.letters(place.member).first { $0.number == place.number }
        return held.map { texts.lines($0.letter, therapist: view.joint.profile.therapistName) } ?? []
    }

    func flag(
        _ cause: Flag.Cause, _ place: LetterRef, _ at: Instant, letter: [String] = []
    ) -> TherapistPages.BriefPage.Flag {
        TherapistPages.BriefPage.Flag(
            cause, who: who(cause, place), day: date(at), handleHref: link(.flag, address(of: place)),
            reach: reach(place.member), letter: letter, texts)
    }

    /// The name of the member an alert is about; nil where two notes disagree.
    private func who(_ cause: Flag.Cause, _ place: LetterRef) -> String? {
        cause != .notesDisagree ? view.joint.name(place.member) ?? "" : seats.count == 2 ? nil : texts.list(names)
    }

    /// How a member wants to be reached, as the therapist noted it in the file; nil where nothing was noted.
    private func reach(_ member: PersonID) -> String? { view.file.reach(of: member) }

    /// A letter as a number in this couple's addresses: the member's place and the letter's number.
    func address(of place: LetterRef) -> UInt32 {
        self.place(of: place.member) << 24 | UInt32(truncatingIfNeeded: place.number & 0xFF_FFFF)
    }
}
