import Homework
import Support

/// Two histories with the same acts of the other and of the therapist and the same crossings; everything the watched
/// one keeps private is thrown afresh in each.
struct TwoWorlds {
    /// What differs between the two.
    enum Difference {
        /// All that is no crossing.
        case everything
        /// Letters alone (law L2b).
        case letters
        /// Nothing but whose hand did the ownerless acts (law L2a).
        case hand(Home.Hand)
    }

    let seed: UInt64
    /// The one whose privacy is tried: 0 or 1.
    let watched: Int
    let difference: Difference
    var leak: Leak?
    /// Whose pages are looked at.
    let looking: Int

    /// What the looking one saw at every look, in two of the worlds.
    func lived() -> ([Seen], [Seen]) { (live(world: 1), live(world: 2)) }

    /// The couple before anything differs: a talk, an evening, the first step.
    private static let start: Home = {
        var home = Home()
        let moved = Moved(step: Step(programme: "touch", number: 1), direction: .opened, from: home.now)
        home.robin(table: [.signed(.assignment(.talk(1))), .signed(.moved(moved)), .signed(.assignment(.evening(2)))])
        return home
    }()

    /// What the looking one saw in one world; its number throws what is private there.
    func live(world: UInt64) -> [Seen] {
        var shared = Dice(seed)
        var secret = Dice(seed &* 31 &+ world)
        var home = Self.start
        var crossed: Set<UInt64> = []
        var seen: [Seen] = []
        for beat in UInt64(1)...9 {
            home.now = home.now + .hours(Int64(shared.roll(60)))
            home.act = 1000 + world
            switch difference {
            case .everything: for _ in 0..<secret.roll(3) { confide(&home, &secret, crossed) }
            case .letters: for _ in 0..<secret.roll(3) { write(&home, &secret) }
            case .hand: break
            }
            home.act = beat
            switch shared.roll(3) {
            case 0: cross(&home, &shared, &crossed, world)
            case 1: other(&home, &shared)
            default: robin(&home, &shared)
            }
            if shared.chance(30) || beat == 9 {
                var look = Seen(home.partner(looking))
                if let leak { look.leaked = leak.of(watched, in: home) }
                seen.append(look)
            }
        }
        return seen
    }

    // MARK: The watched one

    /// What may cross, the same in both worlds.
    private func cross(_ home: inout Home, _ dice: inout Dice, _ crossed: inout Set<UInt64>, _ world: UInt64) {
        var hand = Home.Hand.own
        if case .hand(let other) = difference, world == 2 { hand = other }
        let prompt = UInt64(1 + dice.roll(3))
        let place = PromptRef(assignmentID: .test(1), prompt: prompt)
        switch dice.roll(10) {
        case 0, 1, 2:
            crossed.insert(prompt)
            let from = home.now + .hours(dice.pick([0, 0, 30]))
            share(&home, place, dice.pick(["the sea", "mornings"]), from)
        case 3:
            // Taking back what never crossed is private: only what did is taken back alike.
            if crossed.contains(prompt) { home.own(watched, TakeBack(place: place)) }
        case 4, 5: home.room(watched, AddLimit(limit: dice.pick([.feet, .neck]), text: ""), by: hand)
        case 6: home.room(watched, Rest(shown: true, text: ""), by: hand)
        case 7:
            let time = LocalTime(day: Day(number: 20_400 + Int32(dice.roll(3))), minute: 1200)
            home.room(
                watched, SetTime(assignmentID: .test(2), place: 1, time: time, today: Day(number: 20_395)), by: hand)
        case 8:
            home.room(watched, LetArrange(assignmentID: .test(2), place: 2, member: dice.pick(Home.members)), by: hand)
        default: home.own(watched, ShareWhy(text: dice.pick(["", "To be near."])))
        }
    }

    private func share(_ home: inout Home, _ place: PromptRef, _ text: String, _ from: Instant) {
        let showed = home.partner(watched).jotting(place)
        home.own(watched, ShareAnswer(place: place, text: text, from: from, showed: showed))
    }

    /// Private words of every kind, different in each world.
    private func confide(_ home: inout Home, _ dice: inout Dice, _ crossed: Set<UInt64>) {
        let place = PromptRef(assignmentID: .test(1), prompt: UInt64(100 + dice.roll(3)))
        let showed = home.partner(watched).jotting(place)
        let text = dice.pick(["I am afraid", "all is well", "later"])
        switch dice.roll(9) {
        case 0...2: write(&home, &dice)
        case 3: home.own(watched, Jot(place: place, text: text, goes: dice.pick(Jot.Goes.allCases), showed: showed))
        case 4: home.own(watched, TakeBack(place: place))
        // Never reached: its hour lies beyond the history, or it is taken back or changed before.
        case 5: home.own(watched, ShareAnswer(place: place, text: text, from: home.now + .days(90), showed: showed))
        case 6:
            let prompt = UInt64(1 + dice.roll(3))
            if !crossed.contains(prompt) {
                share(&home, PromptRef(assignmentID: .test(1), prompt: prompt), text, home.now + .days(80))
            }
        case 7:
            home.own(watched, KeepWhy(text: text))
            home.own(watched, CallEvening(word: text))
            home.own(watched, ReadRule(shown: home.joint.profile.rule))
        default:
            let note = EveningNote(
                assignmentID: .test(2), place: 1, happened: dice.pick(EveningNote.Happened.allCases), there: nil,
                mind: nil,
                concerns: [dice.pick(EveningNote.Concern.allCases)], line: text)
            home.own(watched, SendNoteKeepingCopy(note: note, today: Day(number: 20_400)))
        }
    }

    /// A letter, of any kind.
    private func write(_ home: inout Home, _ dice: inout Dice) {
        let about = home.joint.about("touch")
        let words: Letter.Content
        switch dice.roll(7) {
        case 6: words = .called(CalledWish(name: dice.pick(["", "Lex", "Alexis"])))
        case 0: words = .ready(ReadinessStatement(word: dice.pick(Readiness.allCases), about: about))
        case 1:
            words = .note(
                EveningNote(
                    assignmentID: .test(2), place: 1, happened: dice.pick(EveningNote.Happened.allCases),
                    there: .tooMuch,
                    mind: nil, concerns: [dice.pick(EveningNote.Concern.allCases)], line: nil))
        case 2: words = .said(Said(wish: dice.pick(Said.Wish.allCases), text: "words"))
        case 3: words = dice.pick([.rest(QuietRest(text: nil)), .erasureWish(ErasureWish(text: "now"))])
        case 4: words = .limit(LimitOwned(limit: .feet, text: "mine"))
        default: words = .talked(TalkStatement(assignmentID: .test(1), word: dice.pick(TalkStatement.Talked.allCases)))
        }
        home.room(watched, SendLetter(words))
    }

    // MARK: The others

    private func other(_ home: inout Home, _ dice: inout Dice) {
        let index = 1 - watched
        let place = PromptRef(assignmentID: .test(1), prompt: UInt64(1 + dice.roll(3)))
        let showed = home.partner(index).jotting(place)
        switch dice.roll(7) {
        case 0:
            home.own(index, Jot(place: place, text: "the rain", goes: dice.pick([.sayIt, .therapist]), showed: showed))
        case 1: home.own(index, ShareAnswer(place: place, text: "the wind", from: home.now, showed: showed))
        case 2: home.own(index, KeepIntention(text: "thanks", today: Day(number: 20_395)))
        case 3: home.room(index, AddLimit(limit: .feet, text: ""))
        case 4: home.room(index, Rest(shown: true, text: ""))
        case 5:
            home.room(index, LetArrange(assignmentID: .test(2), place: 2, member: dice.pick(Home.members)))
        default: home.own(index, TakeBack(place: place))
        }
    }

    private func robin(_ home: inout Home, _ dice: inout Dice) {
        switch dice.roll(9) {
        case 0: home.robin(PlanMeeting(at: home.now + .days(Int64(1 + dice.roll(9))), local: nil))
        case 1: home.robin(WeMet(at: home.now, from: home.now + .hours(dice.pick([0, 20]))))
        case 2: home.robin(LiftLimit(limit: dice.pick([.feet, .neck]), from: home.now + .hours(dice.pick([0, 20]))))
        case 3: home.robin(EndRest(from: home.now + .hours(dice.pick([0, 20]))))
        case 4: home.robin(Reply(member: nil, text: "Start small.", from: home.now))
        case 5: home.robin(Reply(member: dice.pick(Home.members), text: "Thank you.", from: home.now))
        case 6: home.robin(ShredSpentWords())
        case 7:
            if dice.chance(80) {
                home.robin(EndHomework(assignmentID: .test(UInt64(1 + dice.roll(2))), from: home.now))
            } else {
                home.robin(EndCare(from: home.now + .hours(dice.pick([0, 40]))))
            }
        default: home.robin(file: [.card(dice.pick(Home.members), account: 2, at: home.now)])
        }
    }
}
