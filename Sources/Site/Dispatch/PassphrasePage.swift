import Casework
import Homework
import Pages
import Sealing

// The six words of somebody who has just enrolled, with the two-word name. They are shown until their reader says that
// they are written down.
extension SealedFlash {
    /// The words as the session keeps them for the page that shows them.
    ///
    /// - Parameter sheet: the recovery sheet that is shown after them.
    static func sixWords(
        _ name: String, _ words: [String], sheet: RecoverySheet? = nil, at route: Route
    ) -> SealedFlash {
        let fields = [(name: "name", value: name), (name: "words", value: words.joined(separator: " "))]
        return SealedFlash(
            route: route,
            fields: SubmittedForm(
                fields: fields + (sheet.map { [(name: "sheet", value: $0.printed)] } ?? []), id: ""))
    }

    /// The words and the sheet of somebody who has just enrolled, or come back.
    static func sixWords(of made: Enrolled, at route: Route) -> SealedFlash {
        sixWords(made.name, made.words, sheet: made.sheet, at: route)
    }

    /// A recovery sheet as the session keeps it for the page that shows it.
    static func sheet(_ printed: String) -> SealedFlash {
        SealedFlash(
            route: Route(.recoverySheet), fields: SubmittedForm(fields: [(name: "sheet", value: printed)], id: ""))
    }
}

extension SignedInRequest {
    /// The page, as long as the words are kept for it. Once they were acknowledged, or another page was opened, nothing
    /// can show them again.
    func sixWords(
        orElse next: Route, _ page: (_ name: String, _ words: [String], _ error: String?) -> any Page
    ) -> Outcome {
        guard let typed, let words = typed["words"] else { return .redirect(next) }
        let six = words.split(separator: " ").map(String.init)
        // The card or the recovery sheet was used. Until this page was shown, a second tap could still need it.
        let gone: [Cookies.Name] = [.card, .called, .sheet]
        return .reloadable(
            page(typed["name"] ?? "", six, typed.fault("noted", texts)), typed,
            cookies: gone.map(services.cookies.clear))
    }

    /// Removes the words when their reader says that they are written down. Until then they are shown again.
    ///
    /// - Parameter reminder: the sentence that asks the reader to write them down.
    func keptSixWords(then next: Route, reminder: String) async throws -> Outcome {
        let waiting = try await session.waiting(services.accounts).flatMap { SealedFlash($0.words) }
        guard form["noted"] != "yes" else {
            // The recovery sheet is shown next. After a second tap it is kept already, without the words.
            if let sheet = waiting?["sheet"] { return .review(.sheet(sheet)) }
            try await session.wait(nil, services.accounts)
            return .redirect(next)
        }
        guard var typed = waiting, typed.route == route else { return .redirect(next) }
        typed.faults["noted"] = reminder
        return .review(typed)
    }
}
