import Casework
import Homework
import Pages

// A list that each member marks alone.
extension SharedRequest {
    func showList() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, homework.assignment.shape == .list,
            let handout = try await scene.handout(homework)
        else { return .redirect(Route(.week)) }
        let shown = scene.view.matches(homework.assignmentID)
        let typed = request.typed
        return scene.shown(
            ListPage(
                texts: scene.texts, names: scene.names, heading: handout.title,
                why: handout.why.joined(separator: " "), items: handout.items,
                matches: shown.compactMap {
                    handout.items.indices.contains(Int($0) - 1) ? handout.items[Int($0) - 1] : nil
                },
                links: (
                    action: request.links(request.route), back: scene.back,
                    print: request.link(.cardPrint, homework.assignmentID, 1)
                )
            ) { place in
                (typed?["item\(place)"], typed?.fields.all("show").contains(String(place)) ?? false)
            })
    }

    func submitList() async throws -> Outcome {
        try await send(.marked(MarkedList(assignmentID: request.route.id(), marks: request.form.marks)))
    }
}

extension SharedScene {
    /// The items of the list that the address names.
    var items: [String] {
        get async throws {
            guard let homework else { return [] }
            return try await handout(homework)?.items ?? []
        }
    }
}

extension SubmittedForm {
    /// The marks of a list, for the items that were answered.
    var marks: [ItemMark] {
        let shown = Set(all("show"))
        return (1...MarkedList.mostItems).compactMap { item in
            Liking(token: self["item\(item)"]).map {
                ItemMark(item: item, liking: $0, mayShow: shown.contains(String(item)))
            }
        }
    }
}
