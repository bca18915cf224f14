import Casework
import Homework
import Pages

// The page that prints a homework.
extension CoupleRequest {
    /// Shows one page to print: the open homework that the address names by its place, from 1.
    func showPrintHomework() async throws -> Outcome {
        let open = view.joint.homework
        guard open.indices.contains(Int(number) - 1) else { return .redirect(route(.couple)) }
        let homework = open[Int(number) - 1]
        guard let handout = try await file.handout(homework.assignmentID, in: request.reading(in: theirs).language)
        else { return .redirect(route(.couple)) }
        return .page(TherapistPages.PrintSheet(back: back, handout: handoutRows(handout, homework.assignment), texts))
    }

    /// One link for each open homework. The link says the title where there are several.
    var printLinks: [TherapistPages.Link] {
        let open = view.joint.homework
        return open.enumerated().map { place, homework in
            let title = homework.assignment.title(in: request.language)
            return TherapistPages.Link(
                open.count == 1 ? texts("therapist.act.print") : texts("therapist.act.printOne", ["title": title]),
                href: link(.printHomework, UInt32(place + 1)))
        }
    }
}
