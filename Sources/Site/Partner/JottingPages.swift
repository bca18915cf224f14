import Homework
import Pages

// The pages before a talk: all of its prompts, and one of them.
extension PrivateScene {
    func preparation(_ homework: OpenHomework, _ handout: Handout) -> PreparationPage {
        let prompts = handout.prompts.map { prompt in
            let jotting = view.jotting(PromptRef(assignmentID: homework.assignmentID, prompt: prompt.number))
            return PreparationPage.Prompt(
                href: visit.link(.jot, homework.assignmentID, UInt32(prompt.number)), text: prompt.text,
                cue: jotting?.text, goes: jotting.map { goes($0.goes) })
        }
        let isTalk = homework.assignment.shape == .talk
        return PreparationPage(
            texts: texts, names: names, heading: room.title(homework.assignment), prompts: prompts, back: room.back,
            talkHref: isTalk ? visit.link(.talk, homework.assignmentID) : room.back,
            sharedHref: visit.link(.answers, homework.assignmentID), intention: view.drawer.intention?.text,
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

    func cue(_ homework: OpenHomework, _ handout: Handout, _ prompt: AskedPrompt) -> CuePage {
        let present = view.jotting(place)
        let isNewer = visit.typed?.faults[""] == "refusal.superseded"
        return CuePage(
            texts: texts, names: names, prompt: prompt.text, starters: handout.starters(prompt.number),
            typed: visit.typed.map(Self.typed) ?? standing(present),
            action: visit.link(.jot, homework.assignmentID, visit.route.number),
            back: visit.link(.prepare, homework.assignmentID), showed: Self.mark(present),
            meanwhile: isNewer ? present?.text : nil, jottingError: visit.typed?.fault("jotting", texts),
            dayError: visit.typed?.fault("day", texts))
    }

    private static func typed(_ typed: Typed) -> CuePage.Typed {
        CuePage.Typed(
            jotting: typed["jotting"] ?? "", goes: typed["goes"] ?? "say", once: typed["once"] == "yes",
            from: typed["from"] ?? "now", day: typed["day"] ?? "", hour: typed["hour"] ?? "")
    }

    /// The words as they stand now, in the form.
    private func standing(_ jotting: Jotting?) -> CuePage.Typed {
        guard let jotting else { return CuePage.Typed() }
        switch jotting.goes {
        case .sayIt: return CuePage.Typed(jotting: jotting.text)
        case .onlyMe: return CuePage.Typed(jotting: jotting.text, goes: "own")
        case .therapist: return CuePage.Typed(jotting: jotting.text, goes: "therapist")
        case .other(let from) where from > visit.now:
            let time = room.clock.time(of: from)
            return CuePage.Typed(
                jotting: jotting.text, goes: "partner", from: "later", day: time.day.form, hour: ClockWords.hour(time))
        case .other: return CuePage.Typed(jotting: jotting.text, goes: "partner")
        }
    }
}
