import Casework
import Homework
import Pages

// The list of the couples that the therapist has archived.
extension TherapistRequest {
    func showArchivedCouples() async throws -> Outcome {
        let archived = try await desk.caseload(at: request.now).couples.filter(\.summary.isArchived)
        let couples = archived.map { listed in
            let names = listed.summary.names
            return TherapistPages.Link(
                TherapistPages.both(names, request.texts.among(names.count)), href: request.link(.couple, listed.couple)
            )
        }
        let back = TherapistPages.Link(request.texts("therapist.caseload.heading"), href: request.link(.caseload))
        return .page(TherapistPages.ArchivedCouples(back: back, couples: couples.sorted { $0.label < $1.label }))
    }
}
