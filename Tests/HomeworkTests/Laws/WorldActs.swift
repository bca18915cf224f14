import Homework
import Support

/// What each of them may do, thrown by dice.
extension World {
    // MARK: Members

    /// - Parameter share: how many of a hundred do; the others' older words stand.
    mutating func everybodySpeaks(share: Int = 100, _ dice: inout Dice) throws {
        for member in members where dice.chance(share) {
            let word: Readiness = dice.chance(88) ? dice.pick([.like, .try_]) : .notYet
            // An old account may still be open somewhere.
            let account = dice.chance(8) ? max(1, (accounts[member] ?? 1) - 1) : nil
            try says(member, word, above: dice.pick([1, 1, 1, 1, 2, 2, 0, nil]), account: account)
        }
    }

    mutating func memberActs(_ dice: inout Dice) throws {
        let member = dice.pick(members)
        switch dice.roll(20) {
        case 0..<9:
            try says(member, dice.pick([.like, .try_, .notSure, .notYet]), above: dice.pick([1, 1, 2, 0, nil]))
        case 9: try says(member, dice.pick([.like, .notYet]), account: max(1, (accounts[member] ?? 1) - 1))
        case 10:
            if dice.chance(60) {
                try writes(member, dice.pick([.furtherThanAgreed, .stopNotHeard, .hadTo, .farAway]))
            }
        case 11..<14: try writes(member, dice.pick([.nothing, .itHurt, .ratherInPerson]))
        case 14: try self.member(member, AddLimit(limit: dice.pick([.feet, .neck]), text: ""))
        case 15: try rests(member, shown: dice.chance(50))
        case 16:
            let talked = TalkStatement(assignmentID: .test(homework), word: .talked)
            try self.member(member, SendLetter(.talked(talked)))
        case 17: forms[member] = asked(above: dice.pick([1, 1, 2, nil]))
        default: forms[member] = nil
        }
    }

    private mutating func rests(_ member: PersonID, shown: Bool) throws {
        try self.member(member, Rest(shown: shown, text: ""), fact: shown ? .rested : nil)
    }

    // MARK: The therapist

    private mutating func assignment(_ dice: inout Dice, step: UInt64) -> Assignment {
        homework += 1
        return .evening(homework, step: step, from: later(&dice), asks: dice.chance(50))
    }

    mutating func open(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        var assignment = assignment(&dice, step: present + UInt64(dice.pick([1, 1, 1, 1, 1, 2, 2, 0])))
        assignment.version = dice.chance(6) ? 2 : 1
        let facts = [Chronicle.Fact.moved(Step(programme: Self.programme, number: assignment.step?.number ?? 0))]
        guard let forgets else {
            try therapist(OpenStep(assignment: assignment, handouts: Handout.blank), facts: facts)
            return
        }
        try therapist(CarelessOpening(assignment: assignment, forgets: forgets), facts: facts)
    }

    mutating func goBack(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        let assignment = assignment(&dice, step: UInt64(dice.roll(Int(present) + 1)))
        try therapist(
            GoBack(assignment: assignment, handouts: Handout.blank),
            facts: [.moved(Step(programme: Self.programme, number: assignment.step?.number ?? 0))])
    }

    mutating func again(_ dice: inout Dice) throws {
        let present = store.therapist(at: now).highest(Self.programme) ?? 1
        try therapist(GiveAgain(assignment: assignment(&dice, step: present), handouts: Handout.blank))
    }

    /// - Parameter isClear: how often of a hundred nothing speaks against it.
    mutating func speak(_ member: PersonID, isClear: Int = 85, _ dice: inout Dice) throws {
        if dice.chance(60) { turnPage() }
        let word: Readiness? = dice.chance(60) ? dice.pick([.like, .like, .like, .try_, .notYet]) : nil
        let outcome: SpokenAlone.Outcome =
            dice.chance(isClear) ? .nothingAgainst : dice.pick([.somethingAgainst, .unsure])
        let step = nextStep(&dice)
        let act = MarkSpokenAlone(
            member: member, day: Day(number: 20_395), how: .inTheRoom, outcome: outcome,
            heard: word.map { MarkSpokenAlone.Heard(step: step, word: $0) }, seen: page.seen)
        let said = word.map { Chronicle.Fact.heard(member, $0, step: step, at: now) }
        try therapist(
            act,
            facts: [.spoken(member, read: page.facts, isClear: outcome == .nothingAgainst)] + (said.map { [$0] } ?? []))
    }

    mutating func hear(_ member: PersonID, _ dice: inout Dice) throws {
        let word = dice.pick([Readiness.like, .try_, .try_, .notYet])
        let step = nextStep(&dice)
        try therapist(
            HearAlone(member: member, step: step, word: word), facts: [.heard(member, word, step: step, at: now)])
    }

    private func nextStep(_ dice: inout Dice) -> Step {
        let present = store.therapist(at: now).highest(Self.programme) ?? 0
        return Step(programme: Self.programme, number: present + dice.pick([1, 1, 1, 1, 2, 0]))
    }

    /// Deals with an alert, the newest red one first.
    mutating func handles() throws {
        let view = store.therapist(at: now)
        guard let flag = view.flags.first,
            let note = view.letters(flag.place.member).first(where: { $0.number == flag.place.number })?.letter.note
        else { return }
        try therapist(
            HandleFlag(place: flag.place, day: Day(number: 20_395), text: ""), facts: [.handled(note.line ?? "")])
    }

    /// Everything that can be cleared is, and all are spoken with: most histories get somewhere again.
    mutating func clears(_ dice: inout Dice) throws {
        for _ in 0..<4 where store.therapist(at: now).flags.contains(where: { $0.level == .red }) { try handles() }
        if dice.chance(80) { try therapist(EndRest(from: now), facts: [.restEnded(from: now)]) }
        turnPage()
        for member in members where dice.chance(95) { try speak(member, isClear: 97, &dice) }
    }

    mutating func readsCautions() throws {
        try therapist(
            ReadCautions(exercise: "touch", version: 2, day: Day(number: 20_395), answer: .noneApplies),
            facts: [.cautionsRead(version: 2)])
    }

    /// A letter's bytes are lost, whichever: a "not yet" that is gone must open nothing.
    mutating func loses(_ member: PersonID, _ dice: inout Dice) {
        let count = store.head(.letters(member))
        guard count > 0 else { return }
        counts.acts += 1
        let place = LetterRef(member: member, number: Int64(1 + dice.roll(Int(count))))
        // What the therapist's reading had removed before is no loss.
        if !store.file.shredded.contains(place) { chronicle.note(.damaged) }
        store.damage(member, letter: place.number)
    }

    mutating func plan(_ dice: inout Dice) throws {
        let at = dice.chance(20) ? nil : now + .days(Int64(dice.chance(35) ? 40 + dice.roll(30) : 1 + dice.roll(14)))
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
        case 1: try therapist(EndRest(from: from), facts: [.restEnded(from: from)])
        case 2: try therapist(Reply(member: nil, text: dice.pick(["Slowly.", "Well done."]), from: from))
        default: try therapist(EndHomework(assignmentID: .test(1 + UInt64(dice.roll(Int(homework) + 1))), from: from))
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
        now = now + .hours(dice.pick([1, 5, 24, 72, 190, 500, 1_030, -1, -30]))
    }
}
