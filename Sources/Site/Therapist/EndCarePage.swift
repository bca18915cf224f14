import Casework
import Homework
import Pages

// One page for pausing, ending and archiving, with what the couple will see of each.
extension CoupleRequest {
    func showEndCare() async throws -> Outcome { .page(endingCare) }

    fileprivate var endingCare: TherapistPages.EndingCare {
        let state: TherapistPages.EndingCare.State =
            switch view.joint.table.careEnd {
            case nil: .goesOn
            case let end? where end <= request.now: .ended(when: said(end))
            case let end?: .set(when: said(end), takeBack: link(.takeBackLater, placeOfEnd))
            }
        return TherapistPages.EndingCare(
            back: back, names: names, therapist: view.joint.profile.therapistName, state: state,
            isResting: view.joint.isResting, isArchived: view.file.isArchived, hour: hourOfEnd,
            to: TherapistPages.EndingCare.Addresses(
                pause: link(.restCouple), end: link(.endCare), archive: link(.archive),
                unarchive: link(.archive, 1), erase: link(.erase)), texts)
    }

    /// The place of the end of care in the list of coming changes, from 1.
    private var placeOfEnd: UInt32 { UInt32((view.later.firstIndex { $0.what == .careEnds } ?? -1) + 1) }

    /// The question with nothing preselected, since an end of care cannot be undone once its hour has come.
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

    /// The number in the address says which: 0 archives the couple, 1 takes it off the archived list.
    func submitArchive() async throws -> Outcome {
        if number == 0 { try await perform(Archive(day: today)) } else { try await perform(Unarchive(day: today)) }
        return .redirect(route(.endCare))
    }
}
