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
