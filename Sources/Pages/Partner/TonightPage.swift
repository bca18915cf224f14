package import Homework

/// The evening itself, on one phone: a dark page with large text, in one document whose screens are fragments. It has
/// no link to anything private and sends nothing. *Close* on its last screen is the first request after it.
package struct TonightPage: Page {
    package static let template = "partner/tonight"
    package static let title = PageTitle.thisWeek

    /// *Who begins?*, or how, where both may touch at once.
    package var begin: String
    package var starts: [Start]
    /// Each turn and, from the step that has them on, the screens without turns.
    package var screens: [Screen]
    package var notPart: [EveningPage.Line]
    /// What the touch is for.
    package var aim: [EveningPage.Line]
    /// What to do when somebody goes quiet, and when it hurts.
    package var careful: [EveningPage.Line]
    /// Words to say, by what they are for.
    package var groups: [EveningPage.Role]
    /// The length of a half in whole minutes, for the soft sign. It is not shown.
    package var half: Int
    package var closeHref: String

    /// A way to begin: a link to the screen that is named `id`.
    package struct Start: Encodable, Sendable {
        package var id: String
        package var label: String
        /// Whether it is the likeliest way to begin, which is shown as such.
        package var isFirst: Bool
    }

    /// One screen of touch. *Break*, *Enough* and *Stop* are one tap away on each screen.
    package struct Screen: Encodable, Sendable {
        /// The fragment: `one`, `two`, `both`, `still`.
        package var id: String
        /// *Alex touches.*
        package var touches: String
        /// *Sam says what feels good, and what does not.*
        package var says: String
        /// The screen after this one, and the label of the link to it.
        package var next, nextLabel: String
        /// What is shown softly when half of the time is over.
        package var sign: String
        /// Where else the couple can go after a break.
        package var fromBreak: [Start]
    }

    /// - Parameters:
    ///   - first: the names of those who touch first: one, or the two others of three.
    ///   - second: the same after the change.
    ///   - together: whether both may touch at once, and what they do then.
    ///   - inside: whether something may go inside.
    package init(
        texts: Texts, first: [String], second: [String], notPart: [String], aim: [String], speaking: SpeakingRule,
        words: [Phrase], half: Int, closeHref: String, together: Together = .notYet, inside: Bool = false
    ) {
        let making = Making(texts: texts, speaking: speaking, together: together)
        begin = making.said(together == .notYet ? "begin" : "beginBoth")
        let (one, two) = (making.turn("one", first, says: second), making.turn("two", second, says: first))
        screens = [one, two] + making.atOnce
        starts = making.starts(one, two)
        self.notPart = notPart.map { EveningPage.Line($0) }
        self.aim = aim.map { EveningPage.Line($0) }
        careful = (["goneQuiet"] + (inside ? ["pain"] : [])).map { EveningPage.Line(making.said($0)) }
        // The words that end or change a turn are the buttons below.
        groups = [PhraseUse.good, .different, .asking].compactMap { use in
            let said = words.filter { $0.use == use }.map(\.text)
            return said.isEmpty ? nil : EveningPage.Role(title: making.said("use.\(use)"), lines: said)
        }
        (self.half, self.closeHref) = (half, closeHref)
    }
}
