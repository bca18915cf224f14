import Casework
import Homework
import Pages
import Sealing

// What a member does alone. It stands behind the digits, among *My pages*, and no page that both see knows of it.
extension PrivateRequest {
    func showMyTime() async throws -> Outcome {
        let scene = try await scene()
        var open: [MyTimePage.Practice] = []
        var earlier: [MyTimePage.Practice] = []
        for practice in scene.view.desk.practices.reversed() {
            let words = PracticeWords(
                practice, try await own.practice.handout(practice.id, in: request.language), scene)
            if scene.isOpen(practice) {
                open.append(words.row(canBegin: !scene.view.joint.isResting, isJoinable: scene.isJoinable(practice)))
            } else {
                earlier.append(words.row(canBegin: false))
            }
        }
        return scene.shown(
            MyTimePage(
                texts: scene.texts, names: scene.names, back: scene.mine, isPaused: scene.view.joint.isResting,
                practices: open, earlier: earlier, sentenceHref: request.link(.sentence)))
    }

    func showPracticeCard() async throws -> Outcome {
        let scene = try await scene()
        guard let practice = scene.practice,
            let handout = try await own.practice.handout(practice.id, in: request.language)
        else { return .redirect(Route(.myTime)) }
        let card = EveningCard(
            handout, limits: [], arranger: "", other: "", therapist: scene.names.therapist)
        return scene.shown(
            OwnPaperPage(
                PaperPage(
                    heading: card.title, both: card.lines(.invitation).joined(separator: " "),
                    why: card.why.joined(separator: " "),
                    sections: PracticeWords(practice, handout, scene).sections(card), back: request.link(.myTime))))
    }

    func showPracticeLater() async throws -> Outcome {
        let scene = try await scene()
        guard let practice = scene.practice else { return .redirect(Route(.myTime)) }
        let handout = try await own.practice.handout(practice.id, in: request.language)
        let typed = request.typed.map { typed in
            PracticeLaterPage.Typed(
                day: typed["day"], place: typed["place"], level: typed["level"], isStopped: typed["stopped"] == "yes",
                know: typed.fields.all("know"))
        }
        let words = PracticeWords(practice, handout, scene)
        return scene.shown(
            PracticeLaterPage(
                texts: scene.texts, names: scene.names, back: request.link(.myTime),
                action: request.links(request.route), heading: words.title,
                days: (0..<Int32(15)).map { ago in
                    let day = scene.today + -ago
                    return Pick.Option(day.form, scene.room.words.day(day))
                },
                places: !practice.settings.hasPlaces ? [] : words.places(upTo: practice.settings.opened),
                rule: practice.settings.rule,
                typed: typed ?? PracticeLaterPage.Typed(place: practice.usual.map(String.init)),
                dayError: request.typed?.fault("day", scene.texts),
                placeError: request.typed?.fault("place", scene.texts)))
    }

    func submitPracticeLater() async throws -> Outcome {
        let scene = try await scene()
        guard let day = Day(form: request.form["day"]) else { throw FormFault("day", "refusal.noTime") }
        let place = scene.practice.map { $0.settings.opened < 2 } == true ? "1" : request.form["place"]
        do {
            try await own.practice.note(request, day: day, today: scene.today, place: place, begun: nil)
        } catch CaseError.refused(.outsideRange) {
            throw FormFault("place", Refusal.outsideRange.key)
        } catch CaseError.refused(.dayToCome) {
            throw FormFault("day", Refusal.dayToCome.key)
        } catch CaseError.refused(.past) {
            throw FormFault("day", "partner.practice.longAgo")
        }
        return .redirect(Route(.myTime), notice: "partner.practice.noted")
    }
}

extension PrivateScene {
    /// The practice that the address names.
    fileprivate var practice: PracticeState? { view.desk.practice(request.route.id()) }

    /// Whether a practice can be done now. It ends with the therapist's act, and with care.
    fileprivate func isOpen(_ practice: PracticeState) -> Bool {
        practice.isOpen(at: request.now) && !view.joint.isEnded
    }
}

extension PracticeWorkspace {
    /// Notes one time from a form.
    ///
    /// - Parameter begun: the time that was begun here; nil where it is noted later.
    func note(
        _ request: SignedInRequest, day: Day, today: Day, place: String, begun: BegunPractice?
    ) async throws {
        let form = request.form
        guard let made = form.sent?.id.entryID(202) else { throw CaseError.refused(.notSetNow) }
        // A page that was open twice carries the same occasion twice, and one time is noted once.
        let occasion = EntryID(hexadecimal: form["seen"]) ?? EntryID(high: made.high, low: made.low)
        _ = try await perform(
            NotePractice(
                assignmentID: request.route.id(), occasion: begun?.occasion ?? occasion, day: begun?.day ?? day,
                today: today, place: begun?.place ?? UInt64(place) ?? 0, level: UInt64(form["level"]),
                isStopped: form["stopped"] == "yes", concerns: form.answers(), isBegun: begun != nil),
            form: form.sent, at: request.now, random: request.random)
    }
}
