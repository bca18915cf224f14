import Casework
import Homework
import Pages

extension Handlers {
    mutating func addTalks() {
        room(.talk) { room in
            let scene = try await room.scene()
            guard let homework = scene.homework, let handout = try await scene.handout(homework),
                let script = handout.talk
            else { return .go(Route(.week)) }
            // One phone lies between the two: from here on nothing of one's own is open on it.
            try await room.visit.session.beginRunning(room.visit.practice.clinic)
            return scene.shown(scene.talk(homework, script, why: handout.why.joined(separator: " ")))
        }
        room(
            .talkAfter,
            get: { room in
                let scene = try await room.scene()
                let typed = room.visit.typed
                return scene.shown(
                    AfterTalkPage(
                        texts: scene.texts, names: scene.names, action: room.visit.links(room.visit.route),
                        back: scene.back, intentionHref: room.visit.link(.intention),
                        timeHref: scene.timeOfTalk,
                        typed: AfterTalkPage.Typed(
                            talked: typed?["talked"], know: typed?.fields.all("know") ?? [],
                            line: typed?["line"] ?? ""),
                        error: typed?.fault("talked", scene.texts), lineError: typed?.fault("line", scene.texts)))
            },
            post: { room in
                let form = room.visit.form
                let words = TalkedWord(
                    assignment: room.visit.route.id(), word: form.answer(), line: form["line"],
                    concerns: form.answers())
                do {
                    try await room.perform(SendLetter(.talked(words)))
                } catch CaseError.refused(.empty) {
                    throw FormFault("talked", "refusal.choose")
                }
                return .go(Route(.ending))
            })
    }
}

extension RoomScene {
    /// Where a time is put that the two agreed on in a talk; only where the talk asks for one.
    fileprivate var timeOfTalk: String? {
        guard let homework, homework.given.talk?.asksForTime == true else { return nil }
        return visit.link(.time, homework.assignment, 1)
    }

    fileprivate func talk(_ homework: OpenHomework, _ script: TalkScript, why: String) -> TalkPage {
        TalkPage(
            texts: texts, prompts: script.prompts.map { prompt(homework.given, $0) },
            minutes: Int(script.minutes),
            closeHref: visit.link(.talkAfter, homework.assignment), why: why, rules: script.rules,
            said: texts.line(homework.given), therapist: names.therapist, closing: script.closing)
    }

    /// Whose turn comes first is the same on every phone.
    private func prompt(_ given: Given, _ prompt: Prompt) -> TalkPage.Prompt {
        var seats = view.seats.members
        if let first = seats.firstIndex(where: { $0.member == given.firstArranger }) { seats.swapAt(0, first) }
        guard prompt.asking == .eachInTurn, seats.count > 1 else {
            let note = prompt.asking == .together && !prompt.note.isEmpty ? [prompt.note] : []
            return TalkPage.Prompt(text: prompt.spoken, turns: [], notes: note)
        }
        let turns = prompt.turns(seats.map { Isolate.name($0.name) })
        return TalkPage.Prompt(
            text: prompt.spoken, turns: turns,
            notes: prompt.note.isEmpty ? [] : turns.map { prompt.note(asker: $0.asks, answerer: $0.answers) })
    }
}
