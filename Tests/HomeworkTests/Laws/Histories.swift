import Homework
import Support

/// Random histories of three people. Every step throws its own dice, so one can be left out and the rest stay.
enum Histories {
    static let steps = 44

    /// - Returns: the world after the history, with the first breach of the law, if there was one.
    static func play(
        _ seed: UInt64, without left: Set<Int> = [], checksHeads: Bool = true,
        forgets: (@Sendable (OpeningObstacle) -> Bool)? = nil, watcher: ((World.Written) -> Void)? = nil
    ) throws -> World {
        var world = try World(members: members(seed), checksHeads: checksHeads)
        world.watcher = watcher
        world.forgets = forgets
        for step in 0..<steps where !left.contains(step) && world.breach == nil {
            var dice = Dice(seed, step: step)
            world.interruptions = Dice(dice.next())
            try world.step(step, &dice)
        }
        return world
    }

    /// One, two or three sit at the table.
    static func members(_ seed: UInt64) -> Int { 1 + Int(seed % 3) }

    /// The steps of a history that are enough for its breach.
    static func shrunk(_ seed: UInt64, checksHeads: Bool = true) throws -> [Int] {
        var left: Set<Int> = []
        for step in 0..<steps {
            if try play(seed, without: left.union([step]), checksHeads: checksHeads).breach != nil { left.insert(step) }
        }
        return (0..<steps).filter { !left.contains($0) }
    }
}

extension World {
    fileprivate mutating func step(_ step: Int, _ dice: inout Dice) throws {
        let count = members.count
        switch step {
        case 0..<count: try makeCard(members[step])
        case count..<(2 * count): if dice.chance(90) { try speak(members[step - count], &dice) }
        default: try anything(&dice)
        }
    }

    private mutating func anything(_ dice: inout Dice) throws {
        switch dice.roll(100) {
        case 0..<6: try everybodySpeaks(&dice)
        case 6..<22: try memberActs(&dice)
        case 22..<36: try open(&dice)
        case 36..<50:
            try everybodySpeaks(&dice)
            try open(&dice)
        case 50..<62:
            try clears(&dice)
            try everybodySpeaks(share: 70, &dice)
            try open(&dice)
        // Between two acts: what is lost moves no head.
        case 62: if dice.chance(20) { loses(dice.pick(members), &dice) }
        case 88..<100: pass(&dice)
        default: try therapistActs(&dice)
        }
    }

    private mutating func therapistActs(_ dice: inout Dice) throws {
        switch dice.roll(50) {
        case 0..<6: try goBack(&dice)
        case 6..<10: try again(&dice)
        case 10..<18: try speak(dice.pick(members), &dice)
        case 18..<24: try hear(dice.pick(members), &dice)
        case 24..<28: try plan(&dice)
        case 28..<32: try meet(&dice)
        case 32..<35: try makeCard(dice.pick(members))
        case 35..<38: try therapist(ShredSpentWords())
        case 38..<43: try handles()
        case 43: try readsCautions()
        default: try sets(&dice)
        }
    }

    // MARK: Interruptions

    /// Before a call of the store: others may act, and are interrupted themselves, ever more rarely, three deep.
    mutating func pause(_ call: Call) throws {
        guard depth < 3, interruptions.chance([16, 8, 4][depth]) else { return }
        counts.interrupted[call, default: 0] += 1
        depth += 1
        defer { depth -= 1 }
        counts.deepest = max(counts.deepest, depth)
        var dice = Dice(interruptions.next())
        for _ in 0...dice.roll(2) {
            switch dice.roll(20) {
            case 0..<15: try memberActs(&dice)
            case 15: turnPage()
            case 16: try open(&dice)
            default: try therapistActs(&dice)
            }
        }
    }
}
