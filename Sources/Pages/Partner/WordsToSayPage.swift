/// The words to say, tried aloud before the evening. The therapist's setting; nothing is chosen or sent here.
package struct WordsToSayPage: Page {
    package static let template = "partner/wordsToSay"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var words: [EveningPage.Line]

    package init(words: [String], back: String) {
        (self.words, self.back) = (words.map { EveningPage.Line($0) }, back)
    }
}
