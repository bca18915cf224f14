extension Limit: WireCode {}
extension SpeakingRule: WireCode {}
extension TouchAim: WireCode {}
extension MusicRule: WireCode {}
extension FirstToTouch: WireCode {}
extension Ban: WireCode {}
extension EveningWay: WireCode {}
extension Entering: WireCode {}
extension EnteredPlace: WireCode {}
extension HeadCount: WireCode {}
extension Together: WireCode {}

extension UInt8: WireValue {
    package func write(to bytes: inout [UInt8]) { UInt64(self).write(to: &bytes) }

    package init?(wire: ArraySlice<UInt8>) {
        guard let number = UInt64(wire: wire), let value = UInt8(exactly: number) else { return nil }
        self = value
    }
}

extension EveningSettings: WireRecord {
    package init() { self = .founding }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &perWeek)
        wire.field(2, &minutesEach)
        wire.field(3, &setAside)
        wire.field(4, &speaking)
        wire.field(5, &aim)
        wire.field(6, &music)
        wire.field(7, &light)
        wire.field(8, &sheets)
        wire.field(9, &shower)
        wire.field(10, &first)
        wire.field(11, &ban)
        wire.field(12, &way)
        var left = notPart.sorted()
        wire.field(13, &left)
        notPart = Set(left)
        wire.field(14, &penetration)
    }
}

extension Penetration: WireRecord {
    package init() { self = .none }

    package mutating func fields(_ wire: inout Wire) {
        var (ways, places) = (enters.sorted(), self.places.sorted())
        wire.field(1, &ways)
        wire.field(2, &places)
        self = Penetration(enters: Set(ways), places: Set(places))
    }
}
