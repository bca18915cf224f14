import Casework
import Homework
import Pages

// Pausing, ending and archiving: one page with what the couple will see of each.
extension Handlers {
    mutating func addEnding() {
        couple(.endCare, get: { .page($0.endingCare) }, post: { try await $0.endedCare() })
        couple(.restCouple, post: { try await $0.pausedBoth() })
        couple(.archive, post: { try await $0.archived() })
        therapist(.archivedCouples, get: { try await $0.archivedCouples() })
        addErasing()
    }
}

extension CoupleVisit {
    fileprivate var endingCare: TherapistPages.EndingCare {
        let state: TherapistPages.EndingCare.State =
            switch view.joint.table.careEnd {
            case nil: .goesOn
            case let end? where end <= visit.now: .ended(when: said(end))
            case let end?: .set(when: said(end), takeBack: link(.takeBackLater, placeOfEnd))
            }
        return TherapistPages.EndingCare(
            back: back, names: names, therapist: view.joint.house.therapistName, state: state,
            isResting: view.joint.isResting, isArchived: view.file.isArchived, hour: hourOfEnd,
            to: TherapistPages.EndingCare.Addresses(
                pause: link(.restCouple), end: link(.endCare), archive: link(.archive),
                unarchive: link(.archive, 1), erase: link(.erase)), texts)
    }

    /// Where the end of care is in the list of what comes later, from 1.
    private var placeOfEnd: UInt32 { UInt32((view.later.firstIndex { $0.what == .careEnds } ?? -1) + 1) }

    /// The question with nothing chosen beforehand: an end that has come is not undone.
    private var hourOfEnd: TherapistPages.ChangingHour {
        var hour = hour()
        if typed == nil { for index in hour.choice.answers.indices { hour.choice.answers[index].chosen = false } }
        return hour
    }

    fileprivate func endedCare() async throws -> Outcome {
        try await perform(EndCare(from: try sentHour()))
        return .go(route(.endCare))
    }

    fileprivate func pausedBoth() async throws -> Outcome {
        try await perform(RestCouple())
        return .go(route(.endCare))
    }

    /// The address says which way: 0 onto the archived list, 1 off it.
    fileprivate func archived() async throws -> Outcome {
        if number == 0 { try await perform(Archive(day: today)) } else { try await perform(Unarchive(day: today)) }
        return .go(route(.endCare))
    }
}

extension TherapistOwn {
    fileprivate func archivedCouples() async throws -> Outcome {
        let archived = try await desk.caseload(at: visit.now).couples.filter(\.summary.isArchived)
        let couples = archived.map { listed in
            let names = listed.summary.names
            return TherapistPages.Link(
                TherapistPages.both(names, visit.texts.among(names.count)), href: visit.link(.couple, listed.couple))
        }
        let back = TherapistPages.Link(visit.texts("therapist.caseload.heading"), href: visit.link(.caseload))
        return .page(TherapistPages.ArchivedCouples(back: back, couples: couples.sorted { $0.label < $1.label }))
    }

    /// A couple that cannot be opened: one that was erased has a receipt, any other is nobody's here.
    func unopened() async throws -> Outcome {
        let couple: CoupleID = visit.route.id()
        return try await desk.clinic.erasedDay(couple) == nil ? .notFound : .go(Route(.receipt, couple))
    }
}
