import Casework
import Homework
import Pages
import Sealing

// Erasing a couple for good: what has to be done first, two confirmations, and the receipt.
extension CoupleRequest {
    var toCare: TherapistPages.Link {
        TherapistPages.Link(
            texts("therapist.care.heading", ["names": TherapistPages.both(names, texts)]), href: link(.endCare))
    }

    /// The reasons for which the act itself is refused. Each line has a link to what is missing.
    private var gaps: [TherapistPages.Erasing.Gap] {
        view.gapsBeforeErasing.flatMap { gap -> [TherapistPages.Erasing.Gap] in
            switch gap {
            case .careNotEnded: [TherapistPages.Erasing.Gap(texts(gap.key), link: toCare)]
            case .alertBeforeErasing: [TherapistPages.Erasing.Gap(texts(gap.key), link: back)]
            case .notAskedAboutErasing(let members): members.map(gapOf)
            default: [TherapistPages.Erasing.Gap(texts(gap.key))]
            }
        }
    }

    private func gapOf(_ member: PersonID) -> TherapistPages.Erasing.Gap {
        let said = ["name": view.joint.name(member) ?? ""]
        let isAgainst = view.file.askedAboutErasing[member]?.outcome == .somethingAgainst
        return TherapistPages.Erasing.Gap(
            texts(isAgainst ? "therapist.erase.against" : "therapist.erase.notAsked", said),
            link: TherapistPages.Link(
                texts("therapist.erase.ask", said), href: link(.askedErasing, place(of: member))))
    }

    func showErase() -> Outcome {
        let gaps = gaps
        if number == 1, gaps.isEmpty {
            return .page(
                TherapistPages.Erasing(
                    again: link(.erase, 1), back: toCare, names: names, error: fault("word"), texts))
        }
        return number == 0
            ? .page(TherapistPages.Erasing(action: link(.erase), back: toCare, names: names, gaps: gaps, texts))
            : .redirect(route(.erase))
    }

    /// The therapist confirms this twice. The second page has an address of its own and asks for a typed word.
    func submitErase() async throws -> Outcome {
        guard number == 1 else { return .redirect(route(.erase, 1)) }
        let word = TherapistPages.Erasing.word(texts)
        guard form["word"].trimmed.lowercased() == word.lowercased() else {
            throw FormFault("word", "therapist.erase.wordWrong")
        }
        do {
            _ = try await own.desk.erase(couple, form: form.sent, at: request.now, random: request.random)
        } catch CaseError.refused(let refusal) {
            // Something has arrived since the page was shown. The list shows what.
            throw FormFault("", refusal.key, at: route(.erase))
        }
        return .redirect(route(.receipt))
    }
}

extension TherapistRequest {
    /// The receipt is shown as long as the ledger of erasure has its line. Its address works for this therapist alone.
    func showReceipt() async throws -> Outcome {
        let couple: CoupleID = request.route.id()
        guard let day = try await desk.accounts.erasedDay(couple) else {
            return try await desk.open(couple) == nil ? .notFound : .redirect(Route(.couple, couple))
        }
        return .page(
            TherapistPages.Receipt(
                back: TherapistPages.Link(request.texts("therapist.caseload.heading"), href: request.link(.caseload)),
                number: ReceiptNumber.text(couple),
                day: ClockWords(request.texts.language).dated(Day(number: day)), request.texts))
    }
}
