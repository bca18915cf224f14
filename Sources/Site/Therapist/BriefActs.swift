import Homework
import Pages

// What the brief lets the therapist do, and what it suggests.
extension CoupleRequest {
    func hint(_ hint: Brief.Hint) -> TherapistPages.BriefHint {
        switch hint {
        case .bothReady: .bothReady
        case .flagOpen: .flagOpen
        case .nothingSince(let at):
            .nothingSince(day: (at ?? view.lastMeeting).map(date) ?? texts("therapist.brief.theBeginning"))
        case .tooMuchTwice(let member): .tooMuchTwice(name: view.joint.name(member) ?? "")
        case .listChanged: .listChanged
        case .smaller(let member): .smaller(name: view.joint.name(member) ?? "")
        }
    }

    var acts: TherapistPages.Acts {
        let hasHomework = !view.joint.homework.isEmpty
        var more = TherapistPages.Acts.More()
        (more.move, more.notes, more.cards) = (link(.planMeeting), link(.notes), link(.member))
        (more.whoSees, more.care) = (link(.whoSees), link(.endCare))
        if hasHomework { more.print = printLinks }
        if !view.standing.isEmpty { more.end = link(.endHomework) }
        if view.isAnythingSet { more.close = link(.closeNow) }
        if nextStep != nil, !view.joint.isEnded { more.openStep = link(.openStep) }
        if !earlierSteps.isEmpty, !view.joint.isEnded { more.stepBack = link(.goBack) }
        if !view.joint.limits.isEmpty { more.liftLimit = link(.liftLimit) }
        if view.joint.isResting { more.endRest = link(.endRest) }
        var acts = TherapistPages.Acts(
            next: link(.nextHomework), joint: link(.shareScreen), word: link(.reply), met: link(.met),
            record: link(.record), file: link(.coupleFile),
            seeAs: hasHomework ? seats.map { ($0.name, link(.seeAs, place(of: $0.member))) } : [], more: more, texts)
        acts.lists = listLinks
        if hasHomework {
            acts.more.append(TherapistPages.Link(texts("therapist.act.discussed"), href: link(.discussed)))
        }
        return acts
    }
}
