import Casework
import Homework
import Pages

// The settings that an evening begins with.
extension TherapistOwn {
    func showUsualWay() async throws -> Outcome {
        let way = try await desk.shelf().usualWay ?? .founding
        return .page(
            TherapistPages.UsualWay(
                action: visit.link(.usualWay), back: backToSettings,
                evening: EveningForms(
                    visit, typed: visit.typed.flatMap { TypedEvening($0.fields) }, refused: visit.typed
                )
                .form(way)))
    }

    func submitUsualWay() async throws -> Outcome {
        let way = try TypedEvening(visit.form)?.settings(over: .founding) ?? .founding
        try await keep(.usualWay(UsualWay(settings: way)))
        return .redirect(Route(.therapistSettings))
    }
}
