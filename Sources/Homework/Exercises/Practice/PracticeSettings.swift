/// A practice as the therapist set it for one person: how long, how often, and how far it is open.
package struct PracticeSettings: WireRecord, Hashable {
    package var rule = PracticeRule()
    package var minutes: UInt64 = 10
    package var perWeek: UInt64 = 3
    /// The sizes as the therapist typed them, the smallest first; empty where the practice has none.
    package var sizes: [PracticeSize] = []
    /// How many places there are in all: sizes, steps, or one.
    package var places: UInt64 = 1
    /// The person moves among the places from 1 to this one. Only the therapist changes it (law L1).
    package var opened: UInt64 = 1
    /// The person may begin at any place from 1 to this one, as was found out together; at most `opened`.
    package var start: UInt64 = 1

    /// The most sizes of a set.
    package static let mostSizes = 12

    package init() {}

    package init(
        rule: PracticeRule, minutes: UInt64, perWeek: UInt64, sizes: [PracticeSize], places: UInt64, opened: UInt64,
        start: UInt64 = 1
    ) {
        self.rule = rule
        self.minutes = minutes
        self.perWeek = perWeek
        self.sizes = sizes
        self.places = places
        self.opened = opened
        self.start = start
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &rule)
        wire.field(2, &minutes)
        wire.field(3, &perWeek)
        wire.field(4, &sizes)
        wire.field(5, &places)
        wire.field(6, &opened)
        wire.field(7, &start)
    }

    /// Half of it: half as long and half as often, at the least three minutes once a week.
    package var halved: PracticeSettings {
        var half = self
        half.minutes = max(3, minutes / 2)
        half.perWeek = max(1, perWeek / 2)
        return half
    }

    /// Whether the person moves along anything, so that pages say where they are.
    package var hasPlaces: Bool { places > 1 || !sizes.isEmpty }

    /// Whether a practice can be given with these settings.
    package var isSound: Bool {
        rule.isSound && (3...60).contains(minutes) && (1...14).contains(perWeek) && (1...99).contains(places)
            && (1...places).contains(opened) && (1...opened).contains(start) && sizes.count <= Self.mostSizes
            && (sizes.isEmpty || UInt64(sizes.count) == places) && sizes.allSatisfy(\.isSound)
            && zip(sizes, sizes.dropFirst()).allSatisfy { $0.millimetres <= $1.millimetres }
    }
}

/// One size of a set, as the therapist reads it from the set in front of them.
package struct PracticeSize: WireRecord, Hashable {
    /// What is written on it, such as *2*.
    package var label = ""
    /// The diameter, 1 to 60.
    package var millimetres: UInt64 = 0
    /// 10 to 300; nil where nobody noted it.
    package var length: UInt64?
    package var material: String?

    package static let millimetresRange: ClosedRange<UInt64> = 1...60
    package static let lengthRange: ClosedRange<UInt64> = 10...300

    package init() {}

    package init(label: String, millimetres: UInt64, length: UInt64?, material: String?) {
        self.label = label
        self.millimetres = millimetres
        self.length = length
        self.material = material
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &label)
        wire.field(2, &millimetres)
        wire.field(3, &length)
        wire.field(4, &material)
    }

    var isSound: Bool {
        !label.isBlank && label.count <= Longest.name && Self.millimetresRange.contains(millimetres)
            && length.map(Self.lengthRange.contains) ?? true && (material ?? "").count <= Longest.name
    }
}
