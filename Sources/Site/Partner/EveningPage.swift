import Homework
import Pages

extension SharedRequest {
    func showEvening() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, homework.assignment.shape == .evening, let evening = scene.evening,
            let handout = try await scene.handout(homework)
        else { return .redirect(Route(.week)) }
        return scene.shown(scene.page(homework, evening, handout))
    }

    func showWordsToSay() async throws -> Outcome {
        let scene = try await scene()
        guard let homework = scene.homework, let handout = try await scene.handout(homework) else {
            return .redirect(Route(.week))
        }
        return scene.shown(
            WordsToSayPage(
                words: handout.phrases.map(\.text),
                back: request.link(.evening, homework.assignmentID, request.route.number)))
    }
}

extension SharedScene {
    func card(_ handout: Handout, _ homework: OpenHomework, _ evening: Evening?) -> EveningCard {
        let arranger = evening?.arranger ?? me
        return EveningCard(
            handout, limits: notPart(homework), arranger: Isolate.name(name(arranger)),
            other: texts.list(others(than: arranger).map(Isolate.name)), therapist: Isolate.name(names.therapist),
            ourWhy: view.ourWhy.map(\.text), news: homework.assignment.news)
    }

    func page(_ homework: OpenHomework, _ evening: Evening, _ handout: Handout) -> EveningPage {
        let card = card(handout, homework, evening)
        let number = UInt32(evening.place)
        func link(_ kind: Route.Kind) -> String { request.link(kind, homework.assignmentID, number) }
        let others = homework.evenings.filter { $0.place != evening.place }.map { other in
            EveningPage.Other(
                href: request.link(.evening, homework.assignmentID, UInt32(other.place)),
                label: texts("partner.evening.place.\(EveningPlace(number: Int(other.place)))"))
        }
        let ways = [
            EveningPage.Other(href: link(.cardPrint), label: texts("partner.evening.print")),
            EveningPage.Other(
                href: request.link(.tell, homework.assignmentID), label: texts("partner.evening.rather")),
        ]
        return EveningPage(
            texts: texts, names: names, place: EveningPlace(number: Int(evening.place)),
            when: evening.time.map(words.time), arranger: name(evening.arranger), arrangerIsMe: evening.arranger == me,
            ourWhy: card.ourWhy,
            words: words(card, handout, homework),
            links: EveningPage.Links(
                back: back, time: link(.time), limits: link(.limits), words: link(.wordsToSay),
                tonight: link(.tonight), rest: request.link(.rest)),
            others: others + ways)
    }

    private func plan(_ homework: OpenHomework) -> EveningPage.Role? {
        homework.assignment.ifThen.map {
            EveningPage.Role(title: texts("partner.given.ifThenTitle"), lines: [Isolate.words($0)])
        }
    }

    private func words(_ card: EveningCard, _ handout: Handout, _ homework: OpenHomework) -> EveningPage.Words {
        func role(_ part: CardPart) -> EveningPage.Role? {
            card.sections.first { $0.part == part }.map { EveningPage.Role(title: $0.heading, lines: $0.lines) }
        }
        let ban = handout.sections.first { $0.part == .notPart }?.lines.filter { $0.placeholders.isEmpty } ?? []
        return EveningPage.Words(
            why: card.why.joined(separator: " "), roles: [role(.arranger), role(.each)].compactMap { $0 },
            touch: card.lines(.touch), notPart: limitNames(notPart(homework), handout), aim: card.lines(.aim),
            smaller: card.lines(.smaller), times: card.lines(.times), ban: ban,
            say: EveningPage.Role(
                title: role(.talking)?.title ?? texts("partner.evening.say"),
                lines: card.lines(.talking)),
            stop: role(.stop) ?? EveningPage.Role(title: texts("partner.tonight.stop"), lines: []),
            more: [role(.bodyResponds), role(.otherWays), role(.afterwards), plan(homework)].compactMap { $0 },
            news: card.news)
    }
}
