import Homework
import Support

/// What each of them may do, thrown by dice.
extension World {
    // MARK: Members

    mutating func everybodySpeaks(_ dice: inout Dice) throws {
        for member in members { try says(member, dice.chance(85) ? dice.pick([.like, .try_]) : .notYet) }
    }

    mutating func memberActs(_ dice: inout Dice) throws {
        let member = dice.pick(members)
        switch dice.roll(20) {
        case 0..<9: try says(member, dice.pick([.like, .try_, .notSure, .notYet]))
        case 9: try says(member, dice.pick([.like, .notYet]), account: max(1, (accounts[member] ?? 1) - 1))
        case 10: if dice.chance(60) { try writes(member, dice.pick([.stopNotHeard, .hadTo, .farAway])) }
        case 11..<14: try writes(member, dice.pick([.nothing, .itHurt, .ratherInPerson]))
        case 14: try self.member(member, AddLimit(limit: dice.pick([.feet, .neck]), text: ""))
        case 15: try self.member(member, Rest(shown: dice.chance(50), text: ""))
        case 16:
            let talked = TalkedWord(assignment: .test(homework), word: .talked)
            try self.member(member, SendLetter(.talked(talked)))
        case 17: forms[member] = store.joint(at: now).about(Self.programme)
        default: forms[member] = nil
        }
    }

    // MARK: The therapist

    private mutating func given(_ dice: inout Dice, step: UInt64) -> Given {
        homework += 1
        return .evening(homework, step: step, from: later(&dice), asks: dice.chance(50))
    }

    mutating func open(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        let given = given(&dice, step: present + UInt64(dice.pick([1, 1, 1, 2])))
        try therapist(OpenStep(given: given, handouts: Handout.blank), facts: [.moved(programme: Self.programme)])
    }

    mutating func goBack(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        let given = given(&dice, step: UInt64(dice.roll(Int(present) + 1)))
        try therapist(GoBack(given: given, handouts: Handout.blank), facts: [.moved(programme: Self.programme)])
    }

    mutating func again(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 1
        try therapist(GiveAgain(given: given(&dice, step: present), handouts: Handout.blank))
    }

    mutating func speak(_ member: PersonID, _ dice: inout Dice) throws {
        if dice.chance(60) { turnPage() }
        let word: Readiness? = dice.chance(60) ? dice.pick([.like, .like, .like, .try_, .notYet]) : nil
        let heard = word.map { MarkSpokenAlone.Heard(programme: Self.programme, word: $0) }
        let act = MarkSpokenAlone(
            member: member, day: Day(number: 20_395), how: .inTheRoom, heard: heard, seen: page.seen)
        let said = word.map { Chronicle.Fact.heard(member, $0, programme: Self.programme, at: now) }
        try therapist(act, facts: [.spoken(member, read: page.facts)] + (said.map { [$0] } ?? []))
    }

    mutating func hear(_ member: PersonID, _ dice: inout Dice) throws {
        let word = dice.pick([Readiness.like, .try_, .try_, .notYet])
        try therapist(
            HearAlone(member: member, programme: Self.programme, word: word),
            facts: [.heard(member, word, programme: Self.programme, at: now)])
    }

    mutating func plan(_ dice: inout Dice) throws {
        let at = dice.chance(20) ? nil : now + .days(Int64(1 + dice.roll(14)))
        try therapist(PlanMeeting(at: at, local: nil), facts: [.planned(at)])
    }

    mutating func meet(_ dice: inout Dice) throws {
        let at = now + .hours(-Int64(dice.roll(60)))
        try therapist(WeMet(at: at, from: later(&dice)), facts: [.met(at)])
    }

    /// What both see besides, from now or from a later hour.
    mutating func sets(_ dice: inout Dice) throws {
        let from = later(&dice)
        switch dice.roll(4) {
        case 0: try therapist(LiftLimit(limit: dice.pick([.feet, .neck]), from: from))
        case 1: try therapist(EndRest(from: from))
        case 2: try therapist(WordBack(member: nil, text: dice.pick(["Slowly.", "Well done."]), from: from))
        default: try therapist(EndHomework(assignment: .test(1 + UInt64(dice.roll(Int(homework) + 1))), from: from))
        }
    }

    private func later(_ dice: inout Dice) -> Instant { now + .hours(dice.pick([0, 0, 17])) }

    /// Reads the letters afresh.
    mutating func turnPage() { page = (store.therapist(at: now).letterHeads, chronicle.facts.count) }

    mutating func makeCard(_ member: PersonID) throws {
        counts.acts += 1
        for _ in 0..<5 {
            try pause(.fileHead)
            let account = (accounts[member] ?? 0) + 1
            var batch = DomainStore.Batch(expecting: [.file: store.head(.file)])
            batch.file = [.card(member, account: account, at: now)]
            try pause(.append)
            guard try store.append(batch) else { continue }
            accounts[member] = account
            return chronicle.note(.card(member, account: account))
        }
    }

    mutating func pass(_ dice: inout Dice) {
        counts.acts += 1
        now = now + .hours(dice.pick([1, 5, 24, 72, 190, 500, -1, -30]))
    }
}
