/// How many people an entry of the library is for. What two people do together is not given to one person alone.
package enum HeadCount: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case one = 1
    case two = 2
    /// Three or more.
    case three = 3

    /// The case for a table with this many members.
    package init(seats: Int) { self = seats <= 1 ? .one : seats == 2 ? .two : .three }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Exercise {
    /// Whether this many people can do it. A practice is for one, so one of them can do it, however many they are.
    package func isFor(_ seats: Int) -> Bool { kind == .practice || people.contains(HeadCount(seats: seats)) }
}

extension Handout {
    /// Whether its text was made for this many people.
    package func isFor(_ seats: Int) -> Bool { people.contains(HeadCount(seats: seats)) }
}

extension ExerciseText {
    /// The title for this many people.
    package func title(for seats: Int) -> String { aloneFor(seats)?.title ?? title }

    /// Why this, for this many people.
    package func why(for seats: Int) -> [String] { aloneFor(seats)?.why ?? why }

    /// The talk for this many people; nil where there is none.
    package func talk(for seats: Int) -> TalkScript? { aloneFor(seats)?.talk ?? talk }

    private func aloneFor(_ seats: Int) -> AloneText? { HeadCount(seats: seats) == .one ? alone : nil }
}
