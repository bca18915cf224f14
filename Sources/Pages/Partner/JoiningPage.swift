import Homework

/// Whether others may have a part in something that a member does alone: a letter, of which the last one counts. Posts
/// `joining` (yes, no).
package struct JoiningPage: Page {
    package static let template = "partner/joining"
    package static let title = PageTitle.mine

    package var action: String
    package var back: String
    package var heading: String
    package var practice: String
    package var reads: Reads
    package var lead: String
    package var answer: Choices
    package var note: String
    package var faults: Faults

    package init(
        texts: Texts, names: Names, action: String, back: String, practice: String, error: String? = nil
    ) {
        (self.action, self.back, self.practice, reads) = (action, back, practice, names.only(texts))
        heading = texts("partner.joining.title", names)
        lead = texts("partner.joining.lead", names)
        answer = Choices(
            texts, names, offered: JoiningStatement.Joining.offered, chosen: [], none: false, error: error)
        note = texts("partner.joining.note", names)
        faults = Faults([(JoiningStatement.Joining.field, error)])
    }
}
