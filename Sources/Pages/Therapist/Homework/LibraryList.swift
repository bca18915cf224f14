extension TherapistPages {
    /// The homework there is, by what it is for. What is usual to begin with stands first.
    package struct LibraryList: Page {
        package static let template = "therapist/library"
        package static let title = PageTitle.write
        package var back: Link
        package var groups: [Group]
        package var sheetHref: String

        package struct Group: Sendable, Equatable {
            package var heading: String
            package var entries: [Entry]

            package init(_ heading: String, _ entries: [Entry]) { (self.heading, self.entries) = (heading, entries) }
        }

        package struct Entry: Sendable, Equatable {
            package var href: String
            package var title: String
            /// One line on what it asks of the two.
            package var line: String

            package init(href: String, title: String, line: String) {
                (self.href, self.title, self.line) = (href, title, line)
            }
        }

        package init(back: Link, groups: [Group], sheetHref: String) {
            (self.back, self.groups, self.sheetHref) = (back, groups, sheetHref)
        }
    }

    /// The therapist's own sheet. Posts `title`, `text`, `question`, and the fields of `ChangingHour`.
    package struct OwnSheet: Page {
        package static let template = "therapist/own-sheet"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var name: Field
        package var text: Field
        package var question: Field
        package var hour: ChangingHour
        package var faults: Faults

        package init(
            action: String, back: Link, name: String = "", text: String = "", question: String = "", hour: ChangingHour,
            nameError: String? = nil, textError: String? = nil, questionError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.hour) = (action, back, hour)
            self.name = Field(
                name: "title", label: texts("therapist.sheet.title"), value: name,
                hint: texts("therapist.sheet.titleHint"), error: nameError)
            self.text = Field(name: "text", label: texts("therapist.sheet.text"), value: text, error: textError)
            self.question = Field(
                name: "question", label: texts("therapist.sheet.question"), value: question,
                hint: texts("therapist.sheet.questionHint"), error: questionError)
            faults = TherapistPages.faults([self.name, self.text, self.question, hour.morning], [hour.choice])
        }
    }
}
