import Homework
import Pages

// The changes that are set for a later hour, one line for each, and a page that withdraws one of them.
extension CoupleRequest {
    /// What the couple will find from a later hour. A change that can be withdrawn has an address with its place in the
    /// list, from 1.
    var later: [TherapistPages.BriefPage.Later] {
        view.later.enumerated().map { place, coming in
            TherapistPages.BriefPage.Later(
                sentence(coming), href: coming.withdrawal.map { _ in link(.takeBackLater, UInt32(place + 1)) })
        }
    }

    private func sentence(_ coming: Coming) -> String {
        let (key, title): (String, String) =
            switch coming.what {
            case .ended(let assignment): ("therapist.later.ended", assignment.title(in: request.language))
            case .assignment(let assignment): ("therapist.later.given", assignment.title(in: request.language))
            case .limitLifted(let limit): ("therapist.later.limit", limitNames([limit]).first ?? "")
            case .restEnded: ("therapist.later.rest", "")
            case .careEnds: ("therapist.later.careEnds", "")
            case .word(_, let text): ("therapist.later.word", text)
            }
        return texts(key, ["when": said(coming.from), "title": title])
    }

    /// The changes that can be withdrawn, each with what its form sends. The form names the change itself, since the
    /// list may change while the page is open.
    private var takeable: [(coming: Coming, what: Withdraw.What)] {
        view.later.compactMap { coming in coming.withdrawal.map { (coming, $0) } }
    }

    func showTakeBackLater() -> Outcome {
        guard !takeable.isEmpty else { return .redirect(route(.couple)) }
        let asked = view.later.indices.contains(Int(number) - 1) ? view.later[Int(number) - 1].withdrawal : nil
        return .page(
            TherapistPages.Confirm(
                .takeBack, action: link(.takeBackLater, number), back: back,
                choice: Choices(
                    name: "later", legend: texts("therapist.confirm.takeBack.asked"),
                    chosen: value("later", asked?.posted ?? ""), error: fault("later"),
                    answers: takeable.map { Choices.Answer($0.what.posted, sentence($0.coming)) }), texts))
    }

    func submitTakeBackLater() async throws -> Outcome {
        if form["later"].isEmpty { throw FormFault("later", "therapist.error.choose") }
        guard let what = takeable.first(where: { $0.what.posted == form["later"] })?.what else {
            throw FormFault("", Refusal.notSetNow.key, at: route(.couple))
        }
        try await perform(Withdraw(what))
        return .redirect(route(.couple), notice: "therapist.confirm.takeBack.done")
    }
}

extension Withdraw.What {
    fileprivate var posted: String {
        switch self {
        case .word(let id): "word-\(Hexadecimal.text(id.bytes))"
        case .homework(let id): "homework-\(id.hexadecimal)"
        case .limitLifted(let limit): "limit-\(limit.rawValue)"
        case .restEnded: "rest"
        case .careEnd: "care"
        }
    }
}
