import Homework

/// A member's note, written alone on the day after: which homework it is about, rows of answers and a line. All of them
/// may be left out. A note is a letter.
///
/// Posts `evening` (a homework's index and an evening's place, or nothing for another time), `day` (a date), the tokens
/// of the answers by their fields, `know` once for each that is ticked, `line`, and `copy=yes`.
package struct NotePage: Page {
    package static let template = "partner/note"
    package static let title = PageTitle.write

    package var action: String
    package var back: String
    package var reads: Reads
    package var evening: Pick
    package var day: Pick
    /// The first questions: whether the evening took place, and then what may mean danger, before anything that is
    /// easier to say.
    package var first: [Choices]
    package var rows: [Choices]
    /// What got in the way; a list, because it is long and seldom needed.
    package var obstacle: Pick
    package var line: Field
    package var copy: Tick
    /// *Send to Robin*
    package var go: String
    package var faults: Faults

    /// What was chosen and typed, for a form that is shown again.
    package struct Typed: Sendable {
        package var evening, day, happened, ease, mind, obstacle: String?
        package var know: [String]
        package var line: String
        package var copy: Bool

        package init(
            evening: String? = nil, day: String? = nil, happened: String? = nil, ease: String? = nil,
            mind: String? = nil, obstacle: String? = nil, know: [String] = [], line: String = "", copy: Bool = false
        ) {
            (self.evening, self.day, self.happened, self.ease, self.mind) = (evening, day, happened, ease, mind)
            (self.obstacle, self.know, self.line, self.copy) = (obstacle, know, line, copy)
        }
    }

    /// - Parameters:
    ///   - evenings: the homework and evenings of the table: the values of the form, and their names.
    ///   - days: the last days, the newest first.
    ///   - touch: whether touch homework is given. Otherwise the page asks nothing about touch.
    package init(
        texts: Texts, names: Names, action: String, back: String, evenings: [Pick.Option], days: [Pick.Option],
        touch: Bool, typed: Typed = Typed(), error: String? = nil
    ) {
        (self.action, self.back, reads) = (action, back, names.only(texts))
        let none = Pick.Option("", texts("shared.noAnswer"))
        evening = Pick(
            name: "evening", label: texts(touch ? "partner.note.asked.evening" : "partner.note.asked.homework"),
            options: [none] + evenings + [Pick.Option("other", texts("partner.note.anotherTime"))],
            chosen: typed.evening)
        day = Pick(name: "day", label: texts("partner.note.asked.day"), options: [none] + days, chosen: typed.day)
        let happened = Choices(
            texts, names, offered: EveningNote.Happened.offered,
            asked: touch ? EveningNote.Happened.asked : "partner.note.asked.happenedOther",
            chosen: [typed.happened].compactMap { $0 })
        let know = Choices(
            texts, names, offered: touch ? LetterConcern.offered : LetterConcern.offeredWithoutTouch,
            chosen: typed.know, several: true)
        let ease = Choices(
            texts, names, offered: EveningNote.There.offered, chosen: [typed.ease].compactMap { $0 })
        let mind = Choices(
            texts, names, offered: EveningNote.Mind.offered, chosen: [typed.mind].compactMap { $0 })
        obstacle = Pick(
            name: EveningNote.Obstacle.field, label: texts(EveningNote.Obstacle.asked),
            options: [none] + EveningNote.Obstacle.offered.map { Pick.Option($0.token, texts($0.key, names)) },
            chosen: typed.obstacle)
        first = [happened, know]
        rows = [ease] + (touch ? [mind] : [])
        line = Field(name: "line", label: texts("partner.note.line"), value: typed.line, error: error)
        copy = Tick(
            name: "copy", label: texts("partner.note.copy"), hint: texts("partner.note.copyHint"), chosen: typed.copy)
        go = texts("partner.tell.go", names.values)
        faults = Faults([("line", error)])
    }
}
