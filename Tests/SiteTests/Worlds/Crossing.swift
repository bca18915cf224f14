import Casework
import Homework

@testable import Site

/// What may pass from one member to the other; the same in both worlds, but for the words that go with it unseen.
enum Shared: CaseIterable, Sendable {
    case answer, answerTakenBack, why, whyTakenBack, limit, rest, time, noTime, arranger
    case timeTakenOut, arrangerBack, sentence, sentenceTakenBack

    /// - Parameter unseen: words that go to the therapist with a limit or a rest.
    func act(_ hand: Hand, unseen: String) async throws {
        let (house, evening) = (hand.house, StandingHouse.evening)
        let today = LocalClock("Europe/Madrid").day(of: house.now)
        let place = PromptRef(assignmentID: StandingHouse.talk, prompt: 2)
        switch self {
        case .answer:
            let present = try await hand.own.view(at: house.now).jotting(place)
            try await hand.perform(ShareAnswer(place: place, text: "Mornings.", from: house.now, showed: present))
        case .answerTakenBack: try await hand.perform(TakeBack(place: place))
        case .why: try await hand.perform(ShareWhy(text: "To be near."))
        case .whyTakenBack: try await hand.perform(ShareWhy(text: ""))
        case .sentence: try await hand.perform(ShareSentence(text: "I would like to tell you something."))
        case .sentenceTakenBack: try await hand.perform(ShareSentence(text: ""))
        case .limit: try await hand.perform(AddLimit(limit: .neck, text: unseen))
        case .rest: try await hand.perform(Rest(shown: true, text: unseen))
        case .time: try await hand.perform(time(LocalTime(day: "2027-01-21", hour: "19:15"), 2, today))
        case .noTime: try await hand.perform(time(nil, 1, today))
        case .timeTakenOut: try await hand.perform(time(nil, 2, today))
        case .arrangerBack:
            try await hand.perform(LetArrange(assignmentID: evening, place: 1, member: house.members[0].person))
        case .arranger:
            try await hand.perform(LetArrange(assignmentID: evening, place: 1, member: house.members[1].person))
        }
    }

    private func time(_ time: LocalTime?, _ place: UInt64, _ today: Day) -> SetTime {
        SetTime(assignmentID: StandingHouse.evening, place: place, time: time, today: today)
    }

    /// What undoes another: nothing, where that was not.
    static let undoing: [Shared] = [
        .answerTakenBack, .whyTakenBack, .timeTakenOut, .arrangerBack, .sentenceTakenBack,
    ]

    /// What stands on the table without an owner (F5 to F8).
    static let ownerless: [Shared] = [.limit, .rest, .time, .noTime, .arranger]

    /// What the therapist lifts again; nothing where nothing stands.
    static func lifted(_ house: House) async throws {
        _ = try await house.fileAtStart().perform(
            [LiftLimit(limit: .neck, from: house.now), EndRest(from: house.now)], form: nil, at: house.now,
            random: house.random)
    }

    /// The same on the therapist's hand.
    func byTherapist(_ house: House) async throws {
        let today = LocalClock("Europe/Madrid").day(of: house.now)
        let acts: (any SharedAct)? =
            switch self {
            case .limit: AddLimit(limit: .neck, text: "")
            case .rest: Rest(shown: true, text: "")
            case .time: time(LocalTime(day: "2027-01-21", hour: "19:15"), 2, today)
            case .noTime: time(nil, 1, today)
            case .arranger:
                LetArrange(assignmentID: StandingHouse.evening, place: 1, member: house.members[1].person)
            default: nil
            }
        guard let act = acts else { return }
        let ownerless = OnTable(act: act, seat: house.members[0].person)
        _ = try await house.fileAtStart().perform([ownerless], form: nil, at: house.now, random: house.random)
    }
}

/// What an ownerless act puts on the table, from the therapist's side, who keeps no letter about it.
struct OnTable: TherapistAct {
    let act: any SharedAct
    let seat: PersonID

    func decide(_ view: TherapistView) throws(Refusal) -> TherapistChanges {
        var words = TherapistChanges()
        words.ownerless = try act.decide(view.joint, as: seat).table
        return words
    }
}
