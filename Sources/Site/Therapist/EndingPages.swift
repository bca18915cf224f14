import Casework
import Homework
import Pages

// Pausing, ending and archiving: one page with what the couple will see of each.
extension CoupleRequest {
    func showEndCare() async throws -> Outcome { .page(endingCare) }

    fileprivate var endingCare: TherapistPages.EndingCare {
        let state: TherapistPages.EndingCare.State =
            switch view.joint.table.careEnd {
            case nil: .goesOn
            case let end? where end <= visit.now: .ended(when: said(end))
            case let end?: .set(when: said(end), takeBack: link(.takeBackLater, placeOfEnd))
            }
        return TherapistPages.EndingCare(
            back: back, names: names, therapist: view.joint.profile.therapistName, state: state,
            isResting: view.joint.isResting, isArchived: view.file.isArchived, hour: hourOfEnd,
            to: TherapistPages.EndingCare.Addresses(
                pause: link(.restCouple), end: link(.endCare), archive: link(.archive),
                unarchive: link(.archive, 1), erase: link(.erase)), texts)
    }

    /// Where the end of care is in the list of what comes later, from 1.
    private var placeOfEnd: UInt32 { UInt32((view.later.firstIndex { $0.what == .careEnds } ?? -1) + 1) }

    /// The question with nothing chosen beforehand: an end that has come is not undone.
    private var hourOfEnd: TherapistPages.EffectiveFrom {
        var hour = hour()
        if typed == nil { for index in hour.choice.answers.indices { hour.choice.answers[index].chosen = false } }
        return hour
    }

    func submitEndCare() async throws -> Outcome {
        try await perform(EndCare(from: try sentHour()))
        return .redirect(route(.endCare))
    }

    func submitRestCouple() async throws -> Outcome {
        try await perform(RestCouple())
        return .redirect(route(.endCare))
    }

    /// The address says which way: 0 onto the archived list, 1 off it.
    func submitArchive() async throws -> Outcome {
        if number == 0 { try await perform(Archive(day: today)) } else { try await perform(Unarchive(day: today)) }
        return .redirect(route(.endCare))
    }
}

extension TherapistRequest {
    func showArchivedCouples() async throws -> Outcome {
        var couples: [TherapistPages.Link] = []
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple) else { continue }
            let open = CoupleRequest(self, couple, file, try await file.view(at: visit.now))
            guard open.view.file.isArchived else { continue }
            couples.append(
                TherapistPages.Link(TherapistPages.both(open.names, open.texts), href: open.link(.couple)))
        }
        let back = TherapistPages.Link(visit.texts("therapist.caseload.heading"), href: visit.link(.caseload))
        return .page(TherapistPages.ArchivedCouples(back: back, couples: couples.sorted { $0.label < $1.label }))
    }

    /// A couple that cannot be opened: one that was erased has a receipt, any other is nobody's here.
    func unopened() async throws -> Outcome {
        let couple: CoupleID = visit.route.id()
        return try await desk.accounts.erasedDay(couple) == nil ? .notFound : .redirect(Route(.receipt, couple))
    }
}
