/// Something that both members will find from a later hour, as it is set now.
package struct Coming: Sendable, Equatable {
    package let from: Instant
    package let what: What

    package init(from: Instant, what: What) {
        self.from = from
        self.what = what
    }

    /// What will appear then, or end.
    package enum What: Sendable, Equatable {
        case ended(Assignment)
        case assignment(Assignment)
        case limitLifted(Limit)
        case restEnded
        case word(EntryID, String)
        case careEnds
    }
}

extension TherapistView {
    /// Everything given that is visible or may still become visible, oldest first.
    ///
    /// It includes what merely ran out after a meeting, since planning another meeting would bring it back.
    package var standing: [HomeworkState] { joint.table.homework.filter { $0.isStanding(at: now) } }

    /// Whether there is anything for *Remove all homework now* to end.
    package var isAnythingSet: Bool { !standing.isEmpty || later.contains { $0.what != .careEnds } }

    /// What is set for later, by its hour. At one hour, what ends comes before what begins.
    package var later: [Coming] {
        let table = joint.table
        let begins = standing.filter { $0.assignment.from > now }.map {
            Coming(from: $0.assignment.from, what: .assignment($0.assignment))
        }
        let ends = standing.compactMap { homework in
            homework.closing.flatMap { closing -> Coming? in
                // Homework that is replaced does not end for anybody: the next line says what replaces it.
                let isReplaced = begins.contains { $0.from == closing && $0.what.continues(homework.assignment) }
                // Care that ends closes everything, and has one line for it.
                return closing > now && !isReplaced && closing != table.careEnd
                    ? Coming(from: closing, what: .ended(homework.assignment)) : nil
            }
        }
        let limits = table.limits.sorted { $0.key < $1.key }.compactMap { limit, state in
            state.ending.map { Coming(from: $0, what: .limitLifted(limit)) }
        }
        let rest = table.rest.ending.map { Coming(from: $0, what: .restEnded) }
        let words = table.words.map { Coming(from: $0.word.from, what: .word($0.id, $0.word.text)) }
        let care = table.careEnd.map { Coming(from: $0, what: .careEnds) }
        let all = ends + begins + limits + [rest].compactMap { $0 } + words + [care].compactMap { $0 }
        return all.filter { $0.from > now }.enumerated()
            .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
    }
}

extension Coming.What {
    fileprivate func continues(_ before: Assignment) -> Bool {
        guard case .assignment(let assignment) = self, let programme = assignment.step?.programme else { return false }
        return before.step?.programme == programme
    }
}

extension HomeworkState {
    /// Whether it has not ended, and does not end before its hour: such a homework would never be seen.
    fileprivate func isStanding(at now: Instant) -> Bool {
        guard let closing else { return true }
        return closing > now && closing > assignment.from
    }
}
