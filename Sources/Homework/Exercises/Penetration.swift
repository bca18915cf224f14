/// What penetration means for one couple, at the steps that include it. The therapist asks the couple and sets it.
///
/// No body and no gender is assumed: two men, two women and everyone else choose what fits them, or nothing.
package struct Penetration: Hashable, Sendable {
    package var enters: Set<Entering>
    package var places: Set<EnteredPlace>

    package init(enters: Set<Entering>, places: Set<EnteredPlace>) {
        self.enters = enters
        self.places = places
    }

    /// No penetration.
    package static let none = Penetration(enters: [], places: [])
    /// Every choice there is.
    package static let all = Penetration(enters: Set(Entering.allCases), places: Set(EnteredPlace.allCases))

    /// Whether there is no penetration: what enters without a place, or a place without what enters, is none.
    package var isNone: Bool { enters.isEmpty || places.isEmpty }

    /// Whether it allows nothing that the other does not allow.
    package func isWithin(_ other: Penetration) -> Bool {
        isNone || (enters.isSubset(of: other.enters) && places.isSubset(of: other.places))
    }
}

/// What may enter. The numbers are stored in journals and never reused.
package enum Entering: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case penis = 1
    case fingers = 2
    case toy = 3

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Where something may enter. The numbers are stored in journals and never reused.
package enum EnteredPlace: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case vagina = 1
    case anus = 2

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension EveningSettings {
    /// The limits that follow from what penetration means. Where that is asked, these limits are not asked separately.
    package static let limitsOfPenetration: Set<Limit> = [.intercourse, .anal, .penetration]

    /// The same settings with this meaning of penetration. What the couple has not chosen is left out.
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

    /// What these settings allow to enter, for law L1: what was chosen, without what the list leaves out. For older
    /// homework, from before this was asked, the list alone decides.
    package var mayEnter: Penetration {
        if notPart.contains(.penetration) { return .none }
        var open = penetration ?? .all
        if notPart.contains(.intercourse) { open.enters.remove(.penis) }
        if notPart.contains(.genitals) { open.places.remove(.vagina) }
        if notPart.contains(.anal) { open.places.remove(.anus) }
        return open.isNone ? .none : open
    }
}
