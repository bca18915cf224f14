import Homework
import Pages

// An entry of the library as its readers would have it, to look at or to print before it is given.
extension CoupleRequest {
    func showPrintEntry() async throws -> Outcome {
        let practice = practice(numbered: number)
        guard let exercise = practice?.exercise ?? exercise(numbered: number),
            practice != nil || (exercise.kind != .practice && exercise.isFor(seats.count))
        else { return .notFound }
        var assignment = Assignment()
        (assignment.shape, assignment.settings) = (exercise.kind.shape, try await standing(exercise))
        assignment.firstArranger = seats.first?.member
        let handouts = library.handouts(
            exercise, settings: assignment.settings, seats: practice == nil ? seats.count : 1)
        return .page(
            TherapistPages.PrintSheet(
                back: TherapistPages.Link(exercise.guide[request.language].name, href: link(.give, number)),
                handout: handoutRows(handouts[request.reading(in: theirs).language], assignment), texts))
    }
}
