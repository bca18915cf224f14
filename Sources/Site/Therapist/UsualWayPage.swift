import Casework
import Homework
import Pages

// The settings that every new evening begins with.
extension TherapistRequest {
    func showUsualWay() async throws -> Outcome {
        let way = try await desk.shelf().usualWay ?? .founding
        return .page(
            TherapistPages.UsualWay(
                action: request.link(.usualWay), back: backToSettings,
                evening: EveningForms(
                    request, typed: request.typed.flatMap { TypedEvening($0.fields) }, refused: request.typed
                )
                .form(way)))
    }

    func submitUsualWay() async throws -> Outcome {
        let way = try TypedEvening(request.form)?.settings(over: .founding) ?? .founding
        try await keep(.usualWay(UsualWay(settings: way)))
        return .redirect(Route(.therapistSettings))
    }
}
