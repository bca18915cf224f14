/// What going inside means for one couple, at the steps that include it. The therapist asks the couple and sets it.
///
/// No body and no gender is assumed: two men, two women and everyone else choose what fits them, or nothing.
package struct Penetration: Hashable, Sendable {
    package var enters: Set<Entering>
    package var places: Set<EnteredPlace>

    package init(enters: Set<Entering>, places: Set<EnteredPlace>) {
        self.enters = enters
        self.places = places
    }

    /// Nothing goes inside.
    package static let none = Penetration(enters: [], places: [])
    /// Everything there is to choose.
    package static let all = Penetration(enters: Set(Entering.allCases), places: Set(EnteredPlace.allCases))

    /// Whether nothing goes inside: a way without a place, or a place without a way, is nothing.
    package var isNone: Bool { enters.isEmpty || places.isEmpty }

    /// Whether it allows nothing that the other does not allow.
    package func isWithin(_ other: Penetration) -> Bool {
        isNone || (enters.isSubset(of: other.enters) && places.isSubset(of: other.places))
    }
}

/// What may go inside. The numbers stand in journals and are never reused.
package enum Entering: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case penis = 1
    case fingers = 2
    case toy = 3

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Where something may go inside. The numbers stand in journals and are never reused.
package enum EnteredPlace: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case vagina = 1
    case anus = 2

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension EveningSettings {
    /// The limits that follow from what going inside means. Where that is asked, they are no question of their own.
    package static let limitsOfPenetration: Set<Limit> = [.intercourse, .anal, .penetration]

    /// The same settings where going inside means this. What the couple has not chosen is left out.
    package func meaning(_ penetration: Penetration) -> EveningSettings {
        var settings = self
        settings.penetration = penetration
        settings.notPart.subtract(Self.limitsOfPenetration)
        if penetration.isNone {
            settings.notPart.formUnion(Self.limitsOfPenetration)
        } else {
            if !penetration.enters.contains(.penis) { settings.notPart.insert(.intercourse) }
            if !penetration.places.contains(.anus) { settings.notPart.insert(.anal) }
        }
        return settings
    }

    /// What may go inside by these settings, for law L1: what is chosen, less what the list leaves out. Homework from
    /// before this was asked is read by its list alone.
    package var mayEnter: Penetration {
        if notPart.contains(.penetration) { return .none }
        var open = penetration ?? .all
        if notPart.contains(.intercourse) { open.enters.remove(.penis) }
        if notPart.contains(.genitals) { open.places.remove(.vagina) }
        if notPart.contains(.anal) { open.places.remove(.anus) }
        return open.isNone ? .none : open
    }
}
