import Casework
import Homework
import Pages
import Sealing

/// A request while a practice runs, or by a member at the private level.
struct PracticeRequest: Sendable {
    let request: SignedInRequest
    let desk: PracticeWorkspace
    /// The private level; nil while a practice runs.
    let own: MemberWorkspace?
    /// The time that was begun; nil at the private level, where a form may arrive after the hour was over.
    let begun: BegunPractice?

    init(_ request: SignedInRequest) throws(WrongArea) {
        self.request = request
        switch request.session.access {
        case .memberPractice(let desk, let begun): (self.desk, self.begun, own) = (desk, begun, nil)
        case .memberPrivate(let own): (desk, begun, self.own) = (own.practice, nil, own)
        case .memberShared, .therapistSharedScreen, .therapistPrivate: throw WrongArea()
        }
    }
}

extension PracticeRequest {
    /// Begins one time: the private level closes, and the practice's own page opens. A second tap on the same button
    /// leads to the time that was begun with the first.
    func submitPracticeBegin() async throws -> Outcome {
        let id: AssignmentID = request.route.id()
        if begun?.assignmentID == id { return .redirect(Route(.practice, id)) }
        guard let own else { return .redirect(Route(.myTime)) }
        let room = try await own.sharedWorkspace.view(at: request.now)
        guard let practice = try await desk.view(at: request.now).desk.practice(id),
            practice.isOpen(at: request.now), !room.isEnded
        else { throw FormFault("", "partner.myTime.ended", at: Route(.myTime)) }
        guard let place = UInt64(request.form["place"]), place >= 1, place <= practice.top, !room.isResting else {
            throw FormFault("", Refusal.outsideRange.key, at: Route(.myTime))
        }
        let begun = BegunPractice(
            assignmentID: id, occasion: request.random.id(), day: LocalClock(room.seats.zone).day(of: request.now),
            place: place)
        try await request.session.begin(
            PracticeKeyring(desk: own.own.desk, begun: begun), request.services.accounts, at: request.now)
        return .redirect(Route(.practice, id))
    }

    func showPractice() async throws -> Outcome {
        guard let begun, begun.assignmentID == request.route.id() else { return .redirect(Route(.myTime)) }
        let room = try await desk.sharedWorkspace.view(at: request.now)
        let scene = SharedScene(request, desk.sharedWorkspace, room)
        guard let practice = try await desk.view(at: request.now).desk.practice(begun.assignmentID),
            let handout = try await desk.handout(begun.assignmentID, in: request.language)
        else { return .redirect(Route(.myTime)) }
        let words = PracticeWords(practice, handout, scene)
        let card = EveningCard(handout, limits: [], arranger: "", other: "", therapist: scene.names.therapist)
        let step = handout.practice?.steps
        return scene.shown(
            PracticePage(
                texts: scene.texts, names: scene.names, action: request.links(request.route), heading: words.title,
                place: !practice.settings.hasPlaces ? nil : words.place(begun.place), minutes: words.minutes,
                breathes: handout.practice?.breathes ?? false, how: card.lines(.body),
                placeLines: step.map { $0.indices.contains(Int(begun.place) - 1) ? $0[Int(begun.place) - 1].lines : [] }
                    ?? [],
                rule: practice.settings.rule,
                hidden: (place: String(begun.place), seen: begun.occasion.hexadecimal)))
    }

    /// Notes the time and ends it: the page after it is at the shared level, and the desk's key goes with the practice.
    func submitPractice() async throws -> Outcome {
        let room = try await desk.sharedWorkspace.view(at: request.now)
        let today = LocalClock(room.seats.zone).day(of: request.now)
        let begun = begun.flatMap { $0.assignmentID == request.route.id() ? $0 : nil }
        do {
            try await desk.note(request, day: today, today: today, place: request.form["place"], begun: begun)
        } catch CaseError.refused(let refusal) {
            throw FormFault(
                "", refusal.key, at: begun == nil ? Route(.practiceLater, request.route.id(of: Assignment.self)) : nil)
        }
        return .redirect(Route(.practiceOver))
    }
}

extension SharedRequest {
    func showPracticeOver() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            PracticeOverPage(
                texts: scene.texts, names: scene.names, home: scene.back, tellHref: request.link(.tell)))
    }
}
