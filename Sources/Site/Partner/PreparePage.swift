import Homework
import Pages

// The page with all prompts of a talk or sheet, for a member to think about alone.
extension PrivateRequest {
    func showPrepare() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.room.homework, let handout = try await scene.room.handout(homework) else {
            return .redirect(Route(.week))
        }
        return scene.shown(scene.preparation(homework, handout))
    }
}

extension PrivateScene {
    func preparation(_ homework: OpenHomework, _ handout: Handout) -> PreparationPage {
        let prompts = handout.prompts.map { prompt in
            let jotting = view.jotting(PromptRef(assignmentID: homework.assignmentID, prompt: prompt.number))
            return PreparationPage.Prompt(
                href: request.link(.jot, homework.assignmentID, UInt32(prompt.number)), text: prompt.text,
                cue: jotting?.text, goes: jotting.map { goes($0.goes) })
        }
        let isTalk = homework.assignment.shape == .talk
        return PreparationPage(
            texts: texts, names: names, heading: room.title(homework.assignment), prompts: prompts, back: room.back,
            talkHref: isTalk ? request.link(.talk, homework.assignmentID) : room.back,
            sharedHref: request.link(.answers, homework.assignmentID), intention: view.drawer.intention?.text,
            said: texts.line(homework.assignment))
    }

    private func goes(_ destination: Jotting.Destination) -> String {
        let way =
            switch destination {
            case .sayIt: "say"
            case .onlyMe: "own"
            case .therapist: "therapist"
            case .other: "partner"
            }
        return texts("partner.cue.way.\(way)", names)
    }
}

/// What a homework asks, and the number under which a member's jottings about it are kept.
struct AskedPrompt: Sendable {
    let number: UInt64
    /// The prompt as one person reads it alone.
    let text: String
}

extension Handout {
    /// A talk's prompts in their order, or the one question of a sheet.
    var prompts: [AskedPrompt] {
        if let talk { return talk.prompts.map { AskedPrompt(number: UInt64($0.id), text: $0.spoken) } }
        let question = sections.first { $0.part == .question }?.lines ?? []
        return question.enumerated().map { AskedPrompt(number: UInt64($0 + 1), text: $1) }
    }

    /// Help for thinking about one prompt alone, and beginnings of sentences.
    func starters(_ number: UInt64) -> [String] {
        guard let talk else { return [] }
        let help = talk.prompts.first { UInt64($0.id) == number }?.cueHelp
        return (help.map { $0.isEmpty ? [] : [$0] } ?? []) + talk.starters
    }
}
