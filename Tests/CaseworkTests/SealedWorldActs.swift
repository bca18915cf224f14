import Casework
import Homework
import Sealing
import Support
import Synchronization
import Testing

/// What each of them may do over the sealed store, thrown by dice.
extension SealedWorld {
    /// Spoken with, mostly, and asked: most histories get somewhere.
    func begin() async throws {
        for member in members where dice.chance(96) { try await speaks(member) }
        for member in members where dice.chance(96) { try await says(member, dice.pick([.like, .try_])) }
        try await opens()
    }

    func step() async throws {
        switch dice.roll(20) {
        case 0..<5: try await memberActs()
        case 5..<10:
            for member in members { try await says(member, dice.chance(95) ? dice.pick([.like, .try_]) : .notYet) }
            try await opens()
        case 10, 11: try await opens()
        case 12, 13:
            try await clears()
            for member in members { try await says(member, dice.chance(95) ? dice.pick([.like, .try_]) : .notYet) }
            try await opens()
        case 14: now = now + .hours(dice.pick([1, 5, 24, 72, 190, -1]))
        default: try await therapistActs()
        }
    }

    // MARK: Members

    func memberActs() async throws {
        let member = dice.pick(members)
        guard let hand = hands[member] else { return }
        let (now, text) = (now, "words \(dice.roll(9))")
        switch dice.roll(16) {
        case 0..<7: try await says(member, dice.pick([.like, .try_, .try_, .notSure, .notYet]))
        case 7, 8: try await writes(member, dice.pick([.itHurt, .ratherInPerson]))
        case 9:
            if dice.chance(40) {
                try await writes(member, dice.pick([.furtherThanAgreed, .stopNotHeard, .hadTo, .farAway]))
            }
        case 10: try await room(hand, AddLimit(limit: .feet, text: text))
        case 11:
            let isShown = dice.chance(40)
            try await room(hand, Rest(shown: isShown, text: text), isShown ? [.rested] : [])
        case 12: try await doing { try await hand.act(ShareWhy(text: text), at: now) }
        default: try await doing { _ = try await hand.room.handout(.test(90), in: .english) }
        }
    }

    private func room(_ hand: Member, _ act: some SharedAct, _ facts: [Chronicle.Fact] = []) async throws {
        let now = now
        try await doing(facts) {
            _ = try await hand.room.perform(act, form: nil, at: now, random: hand.random)
        }
    }

    private func says(_ member: PersonID, _ word: Readiness) async throws {
        guard let hand = hands[member] else { return }
        let now = now
        let joint = try await hand.room.view(at: now)
        let above: UInt64? = dice.pick([1, 1, 1, 1, 2, 0, nil])
        let about = joint.about(Self.programme).naming(
            above.map { (joint.present(Self.programme)?.moved.step.number ?? 0) + $0 })
        let fact = Chronicle.Fact.ready(
            member, word, programme: Self.programme, step: about.step, account: hand.room.keyring.account, at: now)
        try await doing([fact]) { try await hand.tell(.ready(ReadinessStatement(word: word, about: about)), at: now) }
    }

    private func writes(_ member: PersonID, _ concern: EveningNote.Concern) async throws {
        guard let hand = hands[member] else { return }
        let isSerious = [.furtherThanAgreed, .stopNotHeard, .hadTo, .farAway].contains(concern)
        notes += 1
        let line = "note \(notes)"
        var note = EveningNote()
        (note.assignmentID, note.concerns, note.line) = (.test(homework), [concern], line)
        try await room(hand, SendLetter(.note(note)), isSerious ? [.alert(line)] : [])
    }

    // MARK: The therapist

    func therapistActs() async throws {
        let (now, robin, random) = (now, robin, stage.random)
        let member = dice.pick(members)
        switch dice.roll(24) {
        case 0..<7: try await speaks(member)
        case 7, 8:
            let word = dice.pick([Readiness.like, .try_, .notYet])
            let step = try await nextStep()
            try await perform(
                HearAlone(member: member, step: step, word: word), [.heard(member, word, step: step, at: now)])
        case 9..<13: try await doing { _ = try await robin.read(at: now, random: random) }
        case 13, 14:
            let step = Step(programme: Self.programme, number: UInt64(dice.roll(3)))
            try await perform(GoBack(assignment: assignment(step.number), handouts: Handout.blank), [.moved(step)])
        case 15: try await perform(WeMet(at: now, from: now), [.met(now)])
        case 16:
            let at = now + .days(Int64(1 + dice.roll(14)))
            try await perform(PlanMeeting(at: at, local: nil), [.planned(at)])
        case 17: try await opens()
        case 18: if dice.chance(40) { try await card(member) }
        case 19, 20: try await handles()
        case 21: try await perform(EndRest(from: now), [.restEnded(from: now)])
        default: try await perform(Reply(member: member, text: "Slowly.", from: now))
        }
    }

    private func perform(
        _ act: some TherapistAct, _ facts: [Chronicle.Fact] = [], opens: Step? = nil
    ) async throws {
        let (now, robin, random) = (now, robin, stage.random)
        try await doing(facts, opens: opens) {
            _ = try await robin.perform([act], form: nil, at: now, random: random)
        }
    }

    private func assignment(_ step: UInt64) -> Assignment {
        homework += 1
        return .evening(homework, step: step, from: now)
    }

    private func nextStep() async throws -> Step {
        let present = try await robin.view(at: now).highest(Self.programme) ?? 0
        return Step(programme: Self.programme, number: present + dice.pick([1, 1, 1, 1, 2]))
    }

    func opens() async throws {
        let step = try await nextStep()
        try await perform(
            OpenStep(assignment: assignment(step.number), handouts: Handout.blank), [.moved(step)], opens: step)
    }

    /// Deals with the first alert.
    private func handles() async throws {
        let view = try await robin.view(at: now)
        guard let flag = view.flags.first,
            let note = view.letters(flag.place.member).first(where: { $0.number == flag.place.number })?.letter.note
        else { return }
        try await perform(
            HandleFlag(place: flag.place, day: Day(number: 20_395), text: ""), [.handled(note.line ?? "")])
    }

    /// What can be cleared is, and all are spoken with: most histories get somewhere again.
    private func clears() async throws {
        for _ in 0..<4 where try await robin.view(at: now).flags.contains(where: { $0.level == .red }) {
            try await handles()
        }
        try await perform(EndRest(from: now), [.restEnded(from: now)])
        for member in members { try await speaks(member, isClear: 97) }
    }

    private func speaks(_ member: PersonID, isClear: Int = 85) async throws {
        if dice.chance(60) || isClear > 90 {
            let view = try await robin.view(at: now)
            page = (view.letterHeads, ledger.chronicle.facts.count)
        }
        let outcome: SpokenAlone.Outcome =
            dice.chance(isClear) ? .nothingAgainst : dice.pick([.somethingAgainst, .unsure])
        let word: Readiness? = dice.chance(50) ? dice.pick([.like, .like, .try_, .notYet]) : nil
        let step = try await nextStep()
        var facts = [Chronicle.Fact.spoken(member, read: page.facts, isClear: outcome == .nothingAgainst)]
        if let word { facts.append(.heard(member, word, step: step, at: now)) }
        let heard = word.map { MarkSpokenAlone.Heard(step: step, word: $0) }
        try await perform(
            MarkSpokenAlone(
                member: member, day: Day(number: 20_395), how: .inTheRoom, outcome: outcome, heard: heard,
                seen: page.seen), facts)
    }

    /// A new card, and at once a new enrolment with it.
    private func card(_ member: PersonID) async throws {
        guard let hand = hands[member] else { return }
        let (now, stage, robin) = (now, stage, robin)
        let fact = Chronicle.Fact.card(member, account: hand.room.keyring.account + 1)
        let code = Handed()
        try await doing([fact]) {
            let card = try await robin.makeCard(for: member, days: 7, at: now, random: stage.random)
            code.take(card.code)
        }
        guard let made = code.code else { return }
        hands[member] = try await stage.enrol(made, at: now)
        self.robin = try await stage.open(couple)
    }
}

/// A code on its way out of a closure.
private final class Handed: Sendable {
    private let kept = Mutex<EnrolmentCode?>(nil)
    var code: EnrolmentCode? { kept.withLock { $0 } }
    func take(_ code: EnrolmentCode) { kept.withLock { $0 = code } }
}
