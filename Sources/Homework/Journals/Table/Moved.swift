/// A programme moved: a step was opened or gone back to. Only an opening can go up.
package struct Moved: EntryRecord {
    package static let kind: UInt64 = 7
    package var step = Step()
    package var direction = Direction.opened
    package var from = Instant(seconds: 0)

    package init() {}

    package init(step: Step, direction: Direction, from: Instant) {
        self.step = step
        self.direction = direction
        self.from = from
    }

    package mutating func fields(_ wire: inout Wire) {
        wire.field(1, &step)
        wire.field(2, &direction)
        wire.field(3, &from)
    }

    /// Up, or down again.
    package enum Direction: UInt8, WireCode {
        case opened = 1
        case back = 2
    }
}
