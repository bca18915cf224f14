extension TherapistView {
    /// How a member last marked a list; nil where the member has not marked it since the present card. Marks that came
    /// from an earlier account could be somebody else's.
    package func marked(_ assignmentID: AssignmentID, by member: PersonID) -> MarkedList? {
        lastLetter(of: member) { letter in
            guard case .marked(let list) = letter.content, list.assignmentID == assignmentID else { return nil }
            return list
        }
    }

    /// The items that every member likes and would show to the others.
    package func matches(_ assignmentID: AssignmentID) -> Set<UInt64> {
        let members = joint.seats.members.map(\.member)
        guard let first = members.first, members.count > 1 else { return [] }
        return members.dropFirst().reduce(marked(assignmentID, by: first)?.shown ?? []) { both, member in
            both.intersection(marked(assignmentID, by: member)?.shown ?? [])
        }
    }

    /// Whether something is shown of a list, or will be, that not every member likes and would show any more.
    package func isOutdated(_ assignmentID: AssignmentID) -> Bool {
        let shown = joint.table.released[assignmentID]?.last?.items ?? []
        return !Set(shown).isSubset(of: matches(assignmentID))
    }
}

extension JointView {
    /// The items of a list that all members see now, in its order.
    package func matches(_ assignmentID: AssignmentID) -> [UInt64] {
        table.released[assignmentID]?.last { $0.from <= now }?.items ?? []
    }
}
