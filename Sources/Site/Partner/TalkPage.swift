import Casework
import Homework
import Pages

extension SharedRequest {
    func showTalk() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let handout = try await scene.handout(homework),
            let script = handout.talk
        else { return .redirect(Route(.week)) }
        // Both look at one phone, so the session ends its private level now.
        try await request.session.beginRunning(request.services.accounts, at: request.now)
        return scene.shown(scene.talk(homework, script, why: handout.why.joined(separator: " ")))
    }
}

extension SharedScene {
    fileprivate func talk(_ homework: OpenHomework, _ script: TalkScript, why: String) -> TalkPage {
        TalkPage(
            texts: texts, prompts: script.prompts.map { prompt(homework.assignment, $0) },
            minutes: Int(script.minutes),
            closeHref: request.link(.talkAfter, homework.assignmentID), why: why, rules: script.rules,
            said: texts.line(homework.assignment), therapist: names.therapist, closing: script.closing)
    }

    /// The order of the members is the same on every phone, so the same person begins.
    private func prompt(_ assignment: Assignment, _ prompt: Prompt) -> TalkPage.Prompt {
        var seats = view.seats.members
        if let first = seats.firstIndex(where: { $0.member == assignment.firstArranger }) { seats.swapAt(0, first) }
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
