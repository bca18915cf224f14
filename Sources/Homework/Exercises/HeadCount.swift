/// For how many people an entry of the library is. What two do together is not given to one person alone.
package enum HeadCount: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case one = 1
    case two = 2
    /// Three or more.
    case three = 3

    /// How many sit at a table.
    package init(seats: Int) { self = seats <= 1 ? .one : seats == 2 ? .two : .three }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Exercise {
    /// Whether so many people can do it.
    package func isFor(_ seats: Int) -> Bool { people.contains(HeadCount(seats: seats)) }
}

extension Handout {
    /// Whether its text speaks to so many people.
    package func isFor(_ seats: Int) -> Bool { people.contains(HeadCount(seats: seats)) }
}

extension ExerciseText {
    /// The title as so many people read it.
    package func title(for seats: Int) -> String { aloneFor(seats)?.title ?? title }

    /// Why this, as so many people read it.
    package func why(for seats: Int) -> [String] { aloneFor(seats)?.why ?? why }

    /// The talk as so many people have it; nil where there is none.
    package func talk(for seats: Int) -> TalkScript? { aloneFor(seats)?.talk ?? talk }

    private func aloneFor(_ seats: Int) -> AloneText? { HeadCount(seats: seats) == .one ? alone : nil }
}
