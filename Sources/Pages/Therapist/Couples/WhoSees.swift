extension TherapistPages {
    /// What each member sees, and what the therapist sees about whom. It names kinds of things, never whether there are
    /// any.
    package struct WhoSees: Page {
        package static let template = "therapist/who-sees"
        package static let title = PageTitle.help
        package var back: Link
        package var columns: [Column]

        package struct Column: Encodable, Sendable, Equatable {
            package var heading: String
            package var lines: [String]
        }

        package init(back: Link, names: [String], _ texts: Texts) {
            self.back = back
            let texts = texts.among(names.count)
            func lines(_ group: String, _ count: Int, _ values: [String: String]) -> [String] {
                (1...count).map { texts("therapist.sees.\(group)\($0)", values) }
            }
            // A member who is alone here lets nobody else read anything.
            let table = lines("table", 5, [:]).enumerated().filter { names.count > 1 || $0.offset != 3 }.map(\.element)
            columns =
                [
                    Column(
                        heading: texts("therapist.sees.both", ["names": TherapistPages.both(names, texts)]),
                        lines: table)
                ]
                + names.map { name in
                    Column(
                        heading: texts("therapist.sees.aboutOne", ["name": name]),
                        lines: lines("one", 4, ["name": name]))
                }
                + [Column(heading: texts("therapist.sees.onlyYou"), lines: lines("you", 4, [:]))]
        }
    }

    /// The therapist's private notes. Posts `note`.
    package struct Notes: Page {
        package static let template = "therapist/notes"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var note: Field
        package var faults: Faults
        /// The newest first.
        package var earlier: [BriefPage.Quote]
        package var hasEarlier: Bool

        package init(
            action: String, back: Link, note: String = "", noteError: String? = nil, earlier: [BriefPage.Quote],
            _ texts: Texts
        ) {
            (self.action, self.back, self.earlier, hasEarlier) = (action, back, earlier, !earlier.isEmpty)
            self.note = Field(
                name: "note", label: texts("therapist.notes.label"), value: note, hint: texts("therapist.notes.hint"),
                error: noteError)
            faults = TherapistPages.faults([self.note])
        }
    }
}
