import Casework
import Homework
import Pages

// How each marked a list, and what all of them see of it. The number in the address is the list's place among the open
// lists, from 1.
extension CoupleRequest {
    private var openLists: [OpenHomework] { view.joint.homework.filter { $0.assignment.shape == .list } }

    private var openList: OpenHomework? {
        openLists.indices.contains(Int(number) - 1) ? openLists[Int(number) - 1] : nil
    }

    /// One link for each open list.
    var listLinks: [TherapistPages.Link] {
        openLists.enumerated().map { place, homework in
            TherapistPages.Link(
                texts("therapist.list.link", ["title": homework.assignment.title(in: request.language)]),
                href: link(.markedLists, UInt32(place + 1)))
        }
    }

    func showMarkedLists() async throws -> Outcome {
        guard let homework = openList, let handout = try await file.handout(homework.assignmentID, in: request.language)
        else { return .redirect(route(.couple)) }
        let id = homework.assignmentID
        let marks = seats.map { (seat: $0, list: view.marked(id, by: $0.member)) }
        let matches = view.matches(id).sorted()
        let shown = Set(view.joint.table.released[id]?.last?.items ?? [])
        let chosen = typed.map { Set($0.fields.all("items")) } ?? Set(shown.map { String($0) })
        func name(_ item: UInt64) -> String {
            handout.items.indices.contains(Int(item) - 1) ? handout.items[Int(item) - 1] : ""
        }
        func said(_ item: UInt64) -> String {
            marks.compactMap { seat, list in
                guard let mark = list?.marks.first(where: { $0.item == item }) else { return nil }
                let word = texts.said(mark.liking)
                let own = mark.mayShow && mark.liking.isLiked ? texts("therapist.list.mayShow", ["word": word]) : word
                return "\(Isolate.name(seat.name)): \(own)"
            }.joined(separator: " · ")
        }
        let isComplete = marks.allSatisfy { $0.list != nil }
        return .page(
            TherapistPages.MarkedLists(
                back: back, action: link(.markedLists, number), title: handout.title,
                state: marks.map { seat, list in
                    texts(list == nil ? "therapist.list.notYet" : "therapist.list.has", ["name": seat.name])
                },
                matches: matches.isEmpty
                    ? nil
                    : TherapistPages.Boxes(
                        name: "items", legend: texts("therapist.list.matches"), chosen: chosen,
                        answers: matches.map { Choices.Answer(String($0), name($0), hint: said($0)) },
                        hint: texts("therapist.list.matchesHint")),
                stale: shown.subtracting(matches).sorted().map { texts("therapist.list.stale", ["label": name($0)]) },
                none: matches.isEmpty ? texts(isComplete ? "therapist.list.noMatch" : "therapist.list.waits") : nil,
                hour: matches.isEmpty && shown.isEmpty ? nil : hour(),
                all: handout.items.indices.map { index in
                    TherapistPages.MarkedLists.Row(name: name(UInt64(index + 1)), said: said(UInt64(index + 1)))
                }.filter { !$0.said.isEmpty },
                isShown: !shown.isEmpty, texts))
    }

    func submitMarkedLists() async throws -> Outcome {
        guard let homework = openList else { return .redirect(route(.couple)) }
        let items = Set(form.all("items").compactMap { UInt64($0) })
        do {
            try await perform(
                ReleaseMatches(assignmentID: homework.assignmentID, items: items, from: try sentHour()))
        } catch CaseError.refused(.superseded) {
            throw FormFault("", "therapist.list.newer", at: route(.markedLists, number))
        } catch CaseError.refused(let refusal) {
            throw FormFault("", refusal.key, at: route(.markedLists, number))
        }
        return .redirect(route(.markedLists, number), notice: "therapist.list.saved")
    }
}
