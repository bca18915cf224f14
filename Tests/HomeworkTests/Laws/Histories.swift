import Homework
import Support

/// Random histories of three people. Every step throws its own dice, so one can be left out and the rest stay.
enum Histories {
    static let steps = 44

    /// - Returns: the world after the history, with the first breach of the law, if there was one.
    static func play(_ seed: UInt64, without left: Set<Int> = [], checksHeads: Bool = true) throws -> World {
        var world = try World(members: 1 + Int(seed % 3), checksHeads: checksHeads)
        for step in 0..<steps where !left.contains(step) && world.breach == nil {
            var dice = Dice(seed, step: step)
            try world.step(step, &dice)
        }
        return world
    }

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
        case 50..<56: try goBack(&dice)
        case 56..<60: try again(&dice)
        case 60..<68: try speak(dice.pick(members), &dice)
        case 68..<74: try hear(dice.pick(members), &dice)
        case 74..<78: try plan(&dice)
        case 78..<82: try meet(&dice)
        case 82..<84: try makeCard(dice.pick(members))
        case 84..<88: turnPage()
        case 88..<92: try shred(&dice)
        default: pass(&dice)
        }
    }

    // MARK: Members

    private mutating func everybodySpeaks(_ dice: inout Dice) throws {
        for member in members { try says(member, dice.chance(85) ? dice.pick([.like, .try_]) : .notYet) }
    }

    private mutating func memberActs(_ dice: inout Dice) throws {
        let member = dice.pick(members)
        switch dice.roll(20) {
        case 0..<9: try says(member, dice.pick([.like, .try_, .notSure, .notYet]))
        case 9: try says(member, dice.pick([.like, .notYet]), account: max(1, (accounts[member] ?? 1) - 1))
        case 10: if dice.chance(60) { try writes(member, dice.pick([.stopNotHeard, .hadTo, .farAway])) }
        case 11..<14: try writes(member, dice.pick([.nothing, .itHurt, .furtherThanAgreed]))
        case 14: _ = try self.member(member, AddLimit(limit: dice.pick([.feet, .neck]), text: ""))
        case 15: _ = try self.member(member, Rest(shown: dice.chance(50), text: ""))
        case 16:
            let talked = TalkedWord(assignment: .test(homework), word: .talked)
            _ = try self.member(member, SendLetter(.talked(talked)))
        case 17: forms[member] = store.joint(at: now).about(Self.programme)
        default: forms[member] = nil
        }
    }

    /// What others do while the therapist's act is under way.
    private mutating func meanwhile(_ dice: inout Dice) throws {
        guard dice.chance(30) else { return }
        for _ in 0...dice.roll(2) { try memberActs(&dice) }
        if dice.chance(15) { try shredPlainly() }
    }

    // MARK: The therapist

    private mutating func given(_ dice: inout Dice, step: UInt64) -> Given {
        homework += 1
        return .evening(homework, step: step, from: now + .hours(dice.pick([0, 0, 17])), asks: dice.chance(50))
    }

    private mutating func open(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        let given = given(&dice, step: present + UInt64(dice.pick([1, 1, 1, 2])))
        let words = try perform(OpenStep(given: given, handouts: Handout.blank), &dice)
        if words != nil { chronicle.note(.moved(programme: Self.programme)) }
    }

    private mutating func goBack(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        let given = given(&dice, step: UInt64(dice.roll(Int(present) + 1)))
        if try perform(GoBack(given: given, handouts: Handout.blank), &dice) != nil {
            chronicle.note(.moved(programme: Self.programme))
        }
    }

    private mutating func again(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 1
        _ = try perform(GiveAgain(given: given(&dice, step: present), handouts: Handout.blank), &dice)
    }

    private mutating func speak(_ member: PersonID, _ dice: inout Dice) throws {
        if dice.chance(60) { turnPage() }
        let word: Readiness? = dice.chance(60) ? dice.pick([.like, .like, .like, .try_, .notYet]) : nil
        let heard = word.map { MarkSpokenAlone.Heard(programme: Self.programme, word: $0) }
        let read = page.facts
        let act = MarkSpokenAlone(
            member: member, day: Day(number: 20_395), how: .inTheRoom, heard: heard, seen: page.seen)
        guard try perform(act, &dice) != nil else { return }
        chronicle.note(.spoken(member, read: read))
        if let word { chronicle.note(.heard(member, word, programme: Self.programme, at: now)) }
    }

    private mutating func hear(_ member: PersonID, _ dice: inout Dice) throws {
        let word = dice.pick([Readiness.like, .try_, .try_, .notYet])
        if try perform(HearAlone(member: member, programme: Self.programme, word: word), &dice) != nil {
            chronicle.note(.heard(member, word, programme: Self.programme, at: now))
        }
    }

    private mutating func plan(_ dice: inout Dice) throws {
        let at = dice.chance(20) ? nil : now + .days(Int64(1 + dice.roll(14)))
        if try perform(PlanMeeting(at: at, local: nil), &dice) != nil { chronicle.note(.planned(at)) }
    }

    private mutating func meet(_ dice: inout Dice) throws {
        let at = now + .hours(-Int64(dice.roll(60)))
        if try perform(WeMet(at: at, from: now), &dice) != nil { chronicle.note(.met(at)) }
    }

    /// Reads the letters afresh.
    private mutating func turnPage() { page = (store.therapist(at: now).letterHeads, chronicle.facts.count) }

    private mutating func shred(_ dice: inout Dice) throws { _ = try perform(ShredSpentWords(), &dice) }
    private mutating func shredPlainly() throws { _ = try therapist(ShredSpentWords()) { _ in } }

    private mutating func makeCard(_ member: PersonID) throws {
        counts.acts += 1
        let account = (accounts[member] ?? 0) + 1
        var batch = DomainStore.Batch(expecting: [.file: store.head(.file)])
        batch.file = [.card(member, account: account, at: now)]
        if try store.append(batch) {
            accounts[member] = account
            chronicle.note(.card(member, account: account))
        }
    }

    private mutating func perform(_ act: some TherapistAct, _ dice: inout Dice) throws -> TherapistWords? {
        // Others may act again before every further attempt.
        var own = dice
        defer { dice = own }
        return try therapist(act) { world in try world.meanwhile(&own) }
    }

    private mutating func pass(_ dice: inout Dice) {
        counts.acts += 1
        now = now + .hours(dice.pick([1, 5, 24, 72, 190, 500, -1, -30]))
    }
}
