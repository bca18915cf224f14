extension TherapistPages {
    /// The therapist's own sheet, a new one or one from the list. Posts `title`, `text` and `question`.
    package struct OwnSheet: Page {
        package static let template = "therapist/own-sheet"
        package static let title = PageTitle.write
        package var action: String
        /// The homework in preparation, sealed; posts `draft`.
        package var draft: String?
        package var back: Link
        /// The saved sheets, of which the therapist can begin with one; none beside a sheet that is open.
        package var saved: [LibraryList.Entry]
        package var hasSaved: Bool
        /// The page that removes this sheet from the list; nil for a new one.
        package var removeHref: String?
        package var name: Field
        package var text: Field
        package var question: Field
        package var faults: Faults

        package init(
            action: String, draft: String? = nil, back: Link, name: String = "", text: String = "",
            question: String = "", saved: [LibraryList.Entry] = [], removeHref: String? = nil, nameError: String? = nil,
            textError: String? = nil, questionError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.draft, self.back) = (action, draft, back)
            (self.saved, hasSaved, self.removeHref) = (saved, !saved.isEmpty, removeHref)
            self.name = Field(
                name: "title", label: texts("therapist.sheet.title"), value: name,
                hint: texts("therapist.sheet.titleHint"), error: nameError)
            self.text = Field(name: "text", label: texts("therapist.sheet.text"), value: text, error: textError)
            self.question = Field(
                name: "question", label: texts("therapist.sheet.question"), value: question,
                hint: texts("therapist.sheet.questionHint"), error: questionError)
            faults = TherapistPages.faults([self.name, self.text, self.question])
        }

        /// The beginning of the text, up to 80 characters of its first line. It tells two sheets of one title apart.
        package static func firstLine(of text: String) -> String {
            let line = text.split(separator: "\n", omittingEmptySubsequences: true).first ?? ""
            return line.count > 80 ? String(line.prefix(79)) + "…" : String(line)
        }
    }
}
