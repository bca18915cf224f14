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
        case 12: now = now + .hours(dice.pick([1, 5, 24, 72, 190, -1]))
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
        case 7, 8: try await writes(member, dice.pick([.itHurt, .ratherInPerson]), text)
        case 9: if dice.chance(25) { try await writes(member, dice.pick([.stopNotHeard, .hadTo, .farAway]), text) }
        case 10: try await room(hand, AddLimit(limit: .feet, text: text))
        case 11: try await room(hand, Rest(shown: dice.chance(50), text: text))
        case 12: try await doing { try await hand.act(ShareWhy(text: text), at: now) }
        default: try await doing { _ = try await hand.room.handout(.test(90), in: .english) }
        }
    }

    private func room(_ hand: Member, _ act: some RoomAct, _ facts: [Chronicle.Fact] = []) async throws {
        let now = now
        try await doing(facts) {
            _ = try await hand.room.perform(act, form: nil, at: now, random: hand.random)
        }
    }

    private func says(_ member: PersonID, _ word: Readiness) async throws {
        guard let hand = hands[member] else { return }
        let now = now
        let fact = Chronicle.Fact.ready(
            member, word, programme: Self.programme, account: hand.room.ring.account, at: now)
        try await doing([fact]) { try await hand.say(word, at: now) }
    }

    private func writes(_ member: PersonID, _ concern: EveningNote.Concern, _ line: String) async throws {
        guard let hand = hands[member] else { return }
        let isSerious = [.stopNotHeard, .hadTo, .farAway].contains(concern)
        var note = EveningNote()
        (note.assignment, note.concerns, note.line) = (.test(homework), [concern], line)
        try await room(hand, SendLetter(.note(note)), isSerious ? [.serious] : [])
    }

    // MARK: The therapist

    func therapistActs() async throws {
        let (now, robin, random) = (now, robin, stage.random)
        let member = dice.pick(members)
        switch dice.roll(20) {
        case 0..<7: try await speaks(member)
        case 7, 8:
            let word = dice.pick([Readiness.like, .try_, .notYet])
            try await perform(
                HearAlone(member: member, programme: Self.programme, word: word),
                [.heard(member, word, programme: Self.programme, at: now)])
        case 9..<13: try await doing { _ = try await robin.read(at: now, random: random) }
        case 13, 14:
            let step = UInt64(dice.roll(3))
            try await perform(
                GoBack(given: given(step), handouts: Handout.blank), [.moved(programme: Self.programme)])
        case 15: try await perform(WeMet(at: now, from: now), [.met(now)])
        case 16:
            let at = now + .days(Int64(1 + dice.roll(14)))
            try await perform(PlanMeeting(at: at, local: nil), [.planned(at)])
        case 17: try await opens()
        case 18: if dice.chance(40) { try await card(member) }
        default: try await perform(WordBack(member: member, text: "Slowly.", from: now))
        }
    }

    private func perform(
        _ act: some TherapistAct, _ facts: [Chronicle.Fact] = [], opens: Bool = false
    ) async throws {
        let (now, robin, random) = (now, robin, stage.random)
        try await doing(facts, opens: opens) {
            _ = try await robin.perform([act], form: nil, at: now, random: random)
        }
    }

    private func given(_ step: UInt64) -> Given {
        homework += 1
        return .evening(homework, step: step, from: now)
    }

    func opens() async throws {
        let present = try await robin.view(at: now).highest(Self.programme) ?? 0
        try await perform(
            OpenStep(given: given(present + 1), handouts: Handout.blank), [.moved(programme: Self.programme)],
            opens: true)
    }

    private func speaks(_ member: PersonID) async throws {
        if dice.chance(60) {
            let view = try await robin.view(at: now)
            page = (view.letterHeads, ledger.chronicle.facts.count)
        }
        let word: Readiness? = dice.chance(50) ? dice.pick([.like, .like, .try_, .notYet]) : nil
        var facts = [Chronicle.Fact.spoken(member, read: page.facts)]
        if let word { facts.append(.heard(member, word, programme: Self.programme, at: now)) }
        let heard = word.map { MarkSpokenAlone.Heard(programme: Self.programme, word: $0) }
        try await perform(
            MarkSpokenAlone(
                member: member, day: Day(number: 20_395), how: .inTheRoom, heard: heard, seen: page.seen), facts)
    }

    /// A new card, and at once a new enrolment with it.
    private func card(_ member: PersonID) async throws {
        guard let hand = hands[member] else { return }
        let (now, stage, robin) = (now, stage, robin)
        let fact = Chronicle.Fact.card(member, account: hand.room.ring.account + 1)
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
