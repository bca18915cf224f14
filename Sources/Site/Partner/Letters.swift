import Homework
import Pages

// A letter's page is the same before and after it was used: what it shows depends on nothing its author wrote (L2b).

extension Handlers {
    mutating func addLetters() {
        addNote()
        addReadiness()
        addCalled()
        room(
            .willingness,
            get: { room in
                let scene = try await room.scene()
                guard let homework = scene.homework else { return .go(Route(.week)) }
                return scene.shown(
                    WillingnessPage(
                        texts: scene.texts, names: scene.names, homework: scene.title(homework.assignment),
                        action: room.visit.links(room.visit.route), back: scene.back))
            },
            post: { room in
                let form = room.visit.form
                let words = WillingnessStatement(
                    assignmentID: room.visit.route.id(), want: form.answer(), hope: form.answer())
                return try await room.send(.willing(words))
            })
        room(
            .tell,
            get: { room in
                let scene = try await room.scene()
                let typed = room.visit.typed
                return scene.shown(
                    TellPage(
                        texts: scene.texts, names: scene.names, action: room.visit.links(room.visit.route),
                        back: scene.back, text: typed?["text"] ?? "", know: typed?.fields.all("know") ?? [],
                        error: typed?.fault("text", scene.texts)))
            },
            post: { room in try await room.send(.said(room.said)) })
        room(
            .rest,
            get: { room in
                let scene = try await room.scene()
                return scene.shown(
                    RestPage(
                        texts: scene.texts, names: scene.names, action: room.visit.links(room.visit.route),
                        back: scene.back, error: room.visit.typed?.fault("rest", scene.texts)))
            },
            post: { room in
                let kind = room.visit.form["rest"]
                guard ["quiet", "open"].contains(kind) else { throw FormFault("rest", "refusal.choose") }
                try await room.perform(Rest(shown: kind == "open", text: ""))
                return .go(Route(.ending))
            })
        addErasureWish()
        // The one end of every private form.
        room(.ending) { room in
            let scene = try await room.scene()
            return scene.shown(EndingPage(texts: scene.texts, names: scene.names, home: scene.back))
        }
    }

    private mutating func addErasureWish() {
        room(
            .erasureWish,
            get: { room in
                let scene = try await room.scene()
                let typed = room.visit.typed
                return scene.shown(
                    ErasureWishPage(
                        texts: scene.texts, names: scene.names, action: room.visit.link(.erasureWish),
                        back: room.visit.link(.settings), text: typed?["text"] ?? "",
                        error: typed?.fault("text", scene.texts)))
            },
            post: { room in
                if room.visit.form["text"].count > Longest.line { throw FormFault("text", "refusal.tooLong") }
                return try await room.send(.erasureWish(ErasureWish(text: room.visit.form["text"])))
            })
    }

    private mutating func addCalled() {
        room(
            .called,
            get: { room in
                let scene = try await room.scene()
                let typed = room.visit.typed
                return scene.shown(
                    CalledPage(
                        texts: scene.texts, names: scene.names, action: room.visit.link(.called),
                        back: room.visit.link(.settings), called: typed?["called"] ?? scene.ownName,
                        go: scene.texts("partner.tell.go", ["therapist": scene.names.therapist]),
                        error: typed?.fault("called", scene.texts)))
            },
            post: { room in
                let wish = room.visit.form["called"]
                let scene = try await room.scene()
                do throws(Refusal) { _ = try scene.view.wish(wish, of: scene.me) } catch {
                    throw FormFault("called", error.key)
                }
                return try await room.send(.called(CalledWish(name: wish)))
            })
    }

    private mutating func addReadiness() {
        room(
            .readiness,
            get: { room in
                let scene = try await room.scene()
                guard let assignment = scene.homework?.assignment, assignment.asksAboutNext,
                    let programme = assignment.step?.programme
                else { return .go(Route(.week)) }
                return scene.shown(
                    ReadinessPage(
                        texts: scene.texts, names: scene.names, action: room.visit.links(room.visit.route),
                        back: scene.back, step: scene.step(assignment), sentence: assignment.asksAbout?.sentence,
                        ground: scene.view.about(programme).basisToken, first: true,
                        error: room.visit.typed?.fault("next", scene.texts)))
            },
            post: { room in
                let scene = try await room.scene()
                // A word that was written is taken, even when the homework has closed meanwhile.
                let asked = scene.view.table.homework.map(\.assignment).first { $0.id == room.visit.route.id() }
                guard let asked, let programme = asked.step?.programme else { return .notFound }
                guard let word: Readiness = room.visit.form.answer() else {
                    throw FormFault("next", "refusal.choose")
                }
                // It was asked about what the form showed; a step that opened meanwhile is another question. Which step
                // that was, the homework says, so that no form can say "ready" for one that nobody asked about.
                let about = ReadinessBasis(programme: programme, basisToken: room.visit.form["ground"])
                return try await room.send(
                    .ready(ReadinessStatement(word: word, about: about.naming(asked.asksAbout?.number))))
            })
    }
}

extension SharedRequest {
    func send(_ words: Letter.Content) async throws -> Outcome {
        try await perform(SendLetter(words))
        return .go(Route(.ending))
    }

    /// Free words, and what was marked beside them; with a homework in the address, that this person would rather not do
    /// it.
    fileprivate var said: Said {
        let (form, assignmentID) = (visit.form, visit.route.id(of: Assignment.self))
        let isAbout = assignmentID != AssignmentID(high: 0, low: 0)
        return Said(
            wish: isAbout ? .ratherNot : .tell, assignmentID: isAbout ? assignmentID : nil, text: form["text"],
            concerns: form.answers())
    }
}
