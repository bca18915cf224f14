import Homework
import Pages

// A letter's page is the same before and after it was used: what it shows depends on nothing its author wrote (L2b).

extension PartnerRoom {
    func showWillingness() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework else { return .redirect(Route(.week)) }
        return scene.shown(
            WillingnessPage(
                texts: scene.texts, names: scene.names, homework: scene.title(homework.given),
                action: visit.links(visit.route), back: scene.back))
    }

    func submitWillingness() async throws -> Outcome {
        let form = visit.form
        let words = WillingWord(
            assignment: visit.route.id(), want: form.answer(), hope: form.answer())
        return try await send(.willing(words))
    }

    func showTell() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        return scene.shown(
            TellPage(
                texts: scene.texts, names: scene.names, action: visit.links(visit.route),
                back: scene.back, text: typed?["text"] ?? "", know: typed?.fields.all("know") ?? [],
                error: typed?.fault("text", scene.texts)))
    }

    func submitTell() async throws -> Outcome { try await send(.said(said)) }

    func showRest() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(
            RestPage(
                texts: scene.texts, names: scene.names, action: visit.links(visit.route),
                back: scene.back, error: visit.typed?.fault("rest", scene.texts)))
    }

    func submitRest() async throws -> Outcome {
        let kind = visit.form["rest"]
        guard ["quiet", "open"].contains(kind) else { throw FormFault("rest", "refusal.choose") }
        try await perform(Rest(shown: kind == "open", text: ""))
        return .redirect(Route(.ending))
    }

    // The one end of every private form.
    func showEnding() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(EndingPage(texts: scene.texts, names: scene.names, home: scene.back))
    }

    func showErasureWish() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        return scene.shown(
            ErasureWishPage(
                texts: scene.texts, names: scene.names, action: visit.link(.erasureWish),
                back: visit.link(.settings), text: typed?["text"] ?? "",
                error: typed?.fault("text", scene.texts)))
    }

    func submitErasureWish() async throws -> Outcome {
        if visit.form["text"].count > Longest.line { throw FormFault("text", "refusal.tooLong") }
        return try await send(.erasureWish(ErasureWish(text: visit.form["text"])))
    }

    func showCalled() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        return scene.shown(
            CalledPage(
                texts: scene.texts, names: scene.names, action: visit.link(.called),
                back: visit.link(.settings), called: typed?["called"] ?? scene.ownName,
                go: scene.texts("partner.tell.go", ["therapist": scene.names.therapist]),
                error: typed?.fault("called", scene.texts)))
    }

    func submitCalled() async throws -> Outcome {
        let wish = visit.form["called"]
        let scene = try await scene()
        do throws(Refusal) { _ = try scene.view.wish(wish, of: scene.me) } catch {
            throw FormFault("called", error.key)
        }
        return try await send(.called(CalledWish(name: wish)))
    }

    func showReadiness() async throws -> Outcome {
        let scene = try await scene()
        guard let given = scene.homework?.given, given.asksAboutNext, let programme = given.step?.programme
        else { return .redirect(Route(.week)) }
        return scene.shown(
            ReadinessPage(
                texts: scene.texts, names: scene.names, action: visit.links(visit.route),
                back: scene.back, step: scene.step(given), sentence: given.asksAbout?.sentence,
                ground: scene.view.about(programme).formGround, first: true,
                error: visit.typed?.fault("next", scene.texts)))
    }

    func submitReadiness() async throws -> Outcome {
        let scene = try await scene()
        // A word that was written is taken, even when the homework has closed meanwhile.
        let asked = scene.view.table.homework.map(\.given).first { $0.assignment == visit.route.id() }
        guard let asked, let programme = asked.step?.programme else { return .notFound }
        guard let word: Readiness = visit.form.answer() else {
            throw FormFault("next", "refusal.choose")
        }
        // It was asked about what the form showed; a step that opened meanwhile is another question. Which step
        // that was, the homework says, so that no form can say "ready" for one that nobody asked about.
        let about = WordAbout(programme: programme, formGround: visit.form["ground"])
        return try await send(
            .ready(ReadyWord(word: word, about: about.naming(asked.asksAbout?.number))))
    }
}

extension PartnerRoom {
    func send(_ words: Letter.Words) async throws -> Outcome {
        try await perform(SendLetter(words))
        return .redirect(Route(.ending))
    }

    /// Free words, and what was marked beside them; with a homework in the address, that this person would rather not do
    /// it.
    fileprivate var said: Said {
        let (form, assignment) = (visit.form, visit.route.id(of: Assignment.self))
        let isAbout = assignment != AssignmentID(high: 0, low: 0)
        return Said(
            wish: isAbout ? .ratherNot : .tell, assignment: isAbout ? assignment : nil, text: form["text"],
            concerns: form.answers())
    }
}
