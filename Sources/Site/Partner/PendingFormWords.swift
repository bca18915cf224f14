import Homework
import Pages

// A pending form in the words of the page that asked for it.
extension SharedScene {
    /// What the form would send, line by line. Empty for a form that is only a button.
    func said(_ form: SubmittedForm, at route: Route) async throws -> [String] {
        switch route.kind {
        case .note, .noteKeeping:
            return words(note(form)).split(separator: "\n").map(String.init) + ticked("copy", form, "partner.note.copy")
        case .readiness:
            let assignment = view.table.homework.map(\.assignment).first { $0.id == route.id() }
            let asked = texts.ifSuggested(
                assignment.flatMap(step), by: names, ReadinessPage.asked, unnamed: ReadinessPage.unnamed)
            return form.answers(of: Readiness.self).map { "\(asked) \(texts($0.key, names))" }
        case .willingness:
            return chosen(form.answers(of: WillingnessStatement.Want.self))
                + chosen(form.answers(of: WillingnessStatement.Hope.self))
        case .talkAfter:
            return chosen(form.answers(of: TalkStatement.Talked.self)) + chosen(form.answers(of: LetterConcern.self))
                + form.words(named: ["line"])
        case .rest: return chosen(form["rest"], of: ["quiet", "open"], "partner.rest.how", "partner.rest.kind")
        case .tell: return form.words(named: ["text"]) + chosen(form.answers(of: LetterConcern.self))
        case .time:
            let time = LocalTime(day: form["day"], hour: form["hour"]).map(words.time)
            let arranger = arrangers.first { $0.value == form["arranger"] }?.member
            return [time, arranger.map { texts("partner.evening.setsUp", ["name": name($0)]) }].compactMap { $0 }
        case .limits:
            guard let limit = UInt8(form["area"]).flatMap(Limit.init), let homework = view.homework(route.id()),
                let name = try await handout(homework)?.limitNames[limit]
            else { return [] }
            return ["\(texts("partner.limits.add")): \(name)"]
        case .practice, .practiceLater:
            let day = Day(form: form["day"]).map(words.date)
            let level = UInt64(form["level"]).map { "\(texts("partner.practice.answer")) \($0)" }
            return [day, level].compactMap { $0 } + ticked("stopped", form, "partner.practice.stoppedEarly")
                + chosen(form.answers(of: LetterConcern.self))
        case .list:
            let items = try await self.items
            return form.marks.compactMap { mark in
                guard items.indices.contains(Int(mark.item) - 1) else { return nil }
                let name = items[Int(mark.item) - 1]
                let show = mark.mayShow ? " (\(texts("partner.list.show", names)))" : ""
                return "\(name): \(texts(mark.liking.key))\(show)"
            }
        case .practiceJoining: return chosen(form.answers(of: JoiningStatement.Joining.self))
        case .jot:
            let ways = ["say", "help", "own", "therapist", "partner"].filter { $0 == form["goes"] }
            return form.words(named: ["jotting"]) + ways.map { texts("partner.cue.way.\($0)", names) }
        default: return form.words(named: request.wordFields)
        }
    }

    /// The label of the button that sends a form. It is the one of the form's own page, where that said what the button
    /// does.
    func button(for form: PendingForm, isSilent: Bool) -> String {
        switch form.route.kind {
        case .takeBack: texts("partner.sharedAnswers.takeBack")
        case .shareWhy, .sentence, .shareSentence:
            isSilent ? texts("partner.sharedAnswers.takeBack") : texts("partner.check.go", names)
        case .reviewShare: texts("partner.check.go", names)
        case .clearTime: texts("partner.time.clear")
        case .lookingBack: texts("partner.lookingBack.remove")
        case .forgetPhone: texts("partner.settings.forget")
        case .intention where isSilent: texts("partner.intention.clear")
        case .note, .noteKeeping, .tell: texts(isSilent ? "partner.tell.go" : "partner.held.send", names)
        default: texts(isSilent ? "partner.held.do" : "partner.held.send")
        }
    }

    /// The question and its answer, if the answer is one that was offered.
    private func chosen(_ answer: String, of known: some Sequence<String>, _ asked: String, _ group: String) -> [String]
    {
        known.contains(answer) ? ["\(texts(asked, names)) \(texts("\(group).\(answer)", names))"] : []
    }

    /// Each answer with its question.
    private func chosen<Answer: LetterAnswer>(_ answers: [Answer]) -> [String] {
        answers.map { "\(texts(Answer.asked, names)) \(texts($0.key, names))" }
    }

    private func ticked(_ name: String, _ form: SubmittedForm, _ label: String) -> [String] {
        form[name] == "yes" ? [texts(label)] : []
    }
}
