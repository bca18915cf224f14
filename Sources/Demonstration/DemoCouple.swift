package import Casework
package import Homework
import Sealing

/// One couple while its story is made. Every entry goes through the same acts as in a real clinic.
package struct DemoCouple: Sendable {
    let stage: DemoStage
    package let id: CoupleID
    package private(set) var people: [DemoPerson] = []
    private var members: [MemberWorkspace] = []

    /// Makes the couple and its cards, and lets each member use theirs.
    package init(_ stage: DemoStage, _ people: [(name: String, story: String)], meeting: MeetingPlanned, on days: Int)
        async throws
    {
        try Task.checkCancellation()
        try await self.init(stage, named: people.map(\.name), meeting: meeting, on: days)
        let file = try await robin()
        var cards: [HandedOut] = []
        for seat in file.keyring.members {
            let card = try await file.makeCard(
                for: seat.member, days: 7, at: stage.clock.at(days, 10), random: stage.random)
            cards.append(
                HandedOut(code: card.code, digits: try stage.nextDigits(), random: stage.ownRandom()))
        }
        let enrolled = try await enrolled(cards, at: stage.clock.at(days, 20))
        for ((person, card), (made, own)) in zip(zip(people, cards), enrolled) {
            members.append(own)
            self.people.append(
                DemoPerson(
                    role: .member, name: person.name, story: person.story, digits: card.digits.text, enrolled: made))
            stage.progress(person.name)
        }
    }

    /// A couple whose cards nobody has used.
    init(_ stage: DemoStage, named names: [String], meeting: MeetingPlanned, on days: Int) async throws {
        self.stage = stage
        id = try await stage.desk().make(
            NewCouple(names: names, zone: DemoClock.zone, meeting: meeting), form: nil, at: stage.clock.at(days, 10),
            random: stage.random)
    }

    /// What a member has in hand: a card, and digits chosen for the new device.
    private struct HandedOut: Sendable {
        let code: EnrolmentCode
        let digits: (text: String, value: Digits)
        let random: DemoRandom
    }

    /// Both members use their cards at the same time: words and digits are slow on purpose, and there are two cores.
    private func enrolled(_ cards: [HandedOut], at used: Instant) async throws -> [(Enrolled, MemberWorkspace)] {
        let accounts = stage.accounts
        return try await withThrowingTaskGroup(of: (Int, Enrolled, MemberWorkspace).self) { group in
            for (index, card) in cards.enumerated() {
                group.addTask {
                    guard case .opened(let hand) = try await accounts.read(card.code, at: used),
                        let enrolled = try await accounts.enrol(
                            hand, digits: card.digits.value, at: used, random: card.random),
                        let session = try await accounts.session(enrolled.session.secret, at: used),
                        case .memberPrivate(let own) = session.access
                    else { throw CaseError.noKeys }
                    try await session.leave(accounts)
                    return (index, enrolled, own)
                }
            }
            let done = try await group.reduce(into: []) { $0.append($1) }
            return done.sorted { $0.0 < $1.0 }.map { ($0.1, $0.2) }
        }
    }

    /// This couple as Robin opens it.
    package func robin() async throws -> TherapistWorkspace {
        guard let file = try await stage.desk().open(id) else { throw CaseError.noKeys }
        return file
    }

    /// The member on one of the seats.
    package func member(_ index: Int) -> PersonID { members[index].room.me }

    /// Robin performs acts on this couple.
    package func robin(_ acts: any TherapistAct..., at now: Instant) async throws {
        _ = try await robin().perform(acts, form: nil, at: now, random: stage.random)
    }

    /// Robin reads what has arrived.
    func read(at now: Instant) async throws { _ = try await robin().read(at: now, random: stage.random) }

    /// A member performs an act for both.
    package func both(_ index: Int, _ act: some SharedAct, at now: Instant) async throws {
        _ = try await members[index].sharedWorkspace.perform(act, form: nil, at: now, random: stage.random)
    }

    /// A member performs an act of their own.
    package func own(_ index: Int, _ act: some PrivateAct, at now: Instant) async throws {
        _ = try await members[index].perform(act, form: nil, at: now, random: stage.random)
    }

    /// A member sends a letter.
    package func tell(_ index: Int, _ words: Letter.Content, at now: Instant) async throws {
        try await both(index, SendLetter(words), at: now)
    }

    /// A member states their readiness for a step, from what they see then.
    package func ready(_ index: Int, _ word: Readiness, step: UInt64, at now: Instant) async throws {
        let about = try await members[index].sharedWorkspace.view(at: now).about(stage.programme).naming(step)
        try await tell(index, .ready(ReadinessStatement(word: word, about: about)), at: now)
    }

    /// Robin speaks with each alone, and nothing speaks against it. `heard` is what each says about a first step.
    package func speakAlone(heard: [Readiness], on days: Int, hour: Int) async throws {
        for (index, word) in heard.enumerated() {
            try await robin(
                MarkSpokenAlone(
                    member: member(index), day: stage.clock.day(days), how: .inTheRoom, outcome: .nothingAgainst,
                    heard: MarkSpokenAlone.Heard(step: Step(programme: stage.programme, number: 1), word: word)),
                at: stage.clock.at(days, hour, 5 + index * 10))
        }
    }
}
