import Casework
import Homework
import Pages

// The couples that were put on the archived list.
extension TherapistOwn {
    func showArchivedCouples() async throws -> Outcome {
        var couples: [TherapistPages.Link] = []
        for couple in try await desk.couples() {
            guard let file = try await desk.open(couple, at: visit.now) else { continue }
            let open = CoupleVisit(self, couple, file, try await file.view(at: visit.now))
            guard open.view.file.isArchived else { continue }
            couples.append(
                TherapistPages.Link(TherapistPages.both(open.names, open.texts), href: open.link(.couple)))
        }
        let back = TherapistPages.Link(visit.texts("therapist.caseload.heading"), href: visit.link(.caseload))
        return .page(TherapistPages.ArchivedCouples(back: back, couples: couples.sorted { $0.label < $1.label }))
    }
}
