/// Something that both will find from an hour to come, as it is set now.
package struct Coming: Sendable, Equatable {
    package let from: Instant
    package let what: What

    package init(from: Instant, what: What) {
        self.from = from
        self.what = what
    }

    /// What will then be there, or be over.
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
    /// Everything given that is in sight or may still come into sight, oldest first.
    ///
    /// Also what merely ran out after a meeting: one planned anew would bring it back.
    package var standing: [HomeworkState] { joint.table.homework.filter { $0.isStanding(at: now) } }

    /// Whether there is anything for *Close now* to end.
    package var isAnythingSet: Bool { !standing.isEmpty || later.contains { $0.what != .careEnds } }

    /// What comes later, by its hour; at one hour, what ends before what begins.
    package var later: [Coming] {
        let table = joint.table
        let begins = standing.filter { $0.assignment.from > now }.map {
            Coming(from: $0.assignment.from, what: .assignment($0.assignment))
        }
        let ends = standing.compactMap { homework in
            homework.closing.flatMap { closing -> Coming? in
                // What is replaced does not end for anybody: the next line says what comes in its place.
                let isReplaced = begins.contains { $0.from == closing && $0.what.continues(homework.assignment) }
                // With the end of care everything closes; its one line says so.
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
    /// Not ended yet, and not to be ended before its hour: such a one is never seen.
    fileprivate func isStanding(at now: Instant) -> Bool {
        guard let closing else { return true }
        return closing > now && closing > assignment.from
    }
}
