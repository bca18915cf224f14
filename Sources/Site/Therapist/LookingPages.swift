import Casework
import Homework
import Pages
import Sealing

// The homework as each of the two finds it, and on paper.
extension CoupleRequest {
    /// A homework as the couple reads it, with the names and limits of now.
    func handoutRows(_ handout: Handout, _ assignment: Assignment) -> TherapistPages.HandoutRows {
        let texts = theirs
        typealias Part = TherapistPages.HandoutRows.Part
        let first = seats.first { $0.member == assignment.firstArranger } ?? seats.first
        let arranger = first?.name ?? ""
        let others = seats.filter { $0.member != first?.member }.map(\.name)
        let other = others.isEmpty ? Isolate.ours(texts("shared.someOther")) : texts.list(others.map(Isolate.name))
        let limits = (assignment.settings?.notPart ?? []).union(view.joint.limits)
        let card = EveningCard(
            handout, limits: limits, arranger: Isolate.name(arranger), other: other,
            therapist: Isolate.name(view.joint.profile.therapistName), news: assignment.news)
        var parts = card.sections.filter { $0.part != .invitation }
            .map { Part($0.heading.isEmpty ? nil : $0.heading, $0.lines) }
        if let talk = handout.talk {
            parts.append(Part(nil, talk.rules))
            parts.append(Part(texts("therapist.joint.prompts"), talk.prompts.map(\.spoken)))
            parts.append(Part(nil, [talk.closing]))
        }
        return TherapistPages.HandoutRows(
            title: card.title, both: texts("partner.evening.both"), why: card.news + card.why,
            parts: parts.filter { !$0.lines.isEmpty }, line: texts.line(assignment),
            signed: view.joint.profile.therapistName, in: texts.language)
    }

    /// One page of paper: the open homework that the address names by its place, from 1.
    func showPrintHomework() async throws -> Outcome {
        let open = view.joint.homework
        guard open.indices.contains(Int(number) - 1) else { return .redirect(route(.couple)) }
        let homework = open[Int(number) - 1]
        guard let handout = try await file.handout(homework.assignmentID, in: visit.reading(in: theirs).language)
        else { return .redirect(route(.couple)) }
        return .page(TherapistPages.PrintSheet(back: back, handout: handoutRows(handout, homework.assignment)))
    }

    /// One for each open homework; by its title, where there are several.
    var printLinks: [TherapistPages.Link] {
        let open = view.joint.homework
        return open.enumerated().map { place, homework in
            let title = homework.assignment.title(in: visit.language)
            return TherapistPages.Link(
                open.count == 1 ? texts("therapist.act.print") : texts("therapist.act.printOne", ["title": title]),
                href: link(.printHomework, UInt32(place + 1)))
        }
    }

    /// The low eight bits: whose page; above them: 0 both looks to choose from, 1 by day, 2 by night.
    func showSeeAs() async throws -> Outcome {
        let (place, look) = (number & 0xFF, number >> 8)
        guard let seat = seat(place) else { return .notFound }
        guard look > 0 else {
            return .page(
                TherapistPages.SeeItAs(
                    back: back, name: seat.name, dayHref: link(.seeAs, place | 1 << 8),
                    nightHref: link(.seeAs, place | 2 << 8), framed: false, texts))
        }
        guard let scene = scene(of: seat.member) else { return .notFound }
        let banner = texts("therapist.see.banner", ["name": seat.name])
        let language = theirs.language == texts.language ? nil : texts.language.code
        let stylesheet = visit.environment.files.stylesheet(.partner)
        return .seen(try await scene.preview(), in: theirs) { frame in
            (frame.area, frame.stylesheet, frame.banner) = (.partner, stylesheet, banner)
            frame.bannerLanguage = language
            (frame.night, frame.leaveAction, frame.navigation) = (look == 2, nil, [])
        }
    }

    /// A member's own pages, made by the same code from the table alone, at the hour when the last homework shows.
    private func scene(of member: PersonID) -> SharedScene? {
        guard let keys = file.keyring.members.first(where: { $0.member == member }) else { return nil }
        // A look writes nothing: its key proves nobody's letters.
        let keyring = SharedKeyring(
            couple: couple, me: member, account: 0, therapist: file.me, therapistKeys: file.keys.publicKeys,
            letterbox: keys.letterbox, letters: LetterKey(voucherKey: Secret(copying: [])), table: file.keyring.table)
        let hour = max(visit.now, view.joint.table.homework.last?.assignment.from ?? visit.now)
        return SharedScene(
            visit.reading(in: theirs), SharedWorkspace(store: file.accounts.store, keyring: keyring),
            JointView(view.joint.table, at: hour))
    }
}

extension SharedScene {
    /// The card of the last evening that was set, or the week.
    fileprivate func preview() async throws -> any Page {
        guard let homework = view.homework.last, let evening = homework.evenings.first,
            homework.assignment.shape == .evening, let handout = try await handout(homework)
        else { return week() }
        return page(homework, evening, handout)
    }
}
