/// The therapist's rule about what a member tells the therapist alone. It is shown to members who accepted an earlier
/// wording (R8).
///
/// Posts `rule` and `wording`: what the member read. They cannot accept a rule that was changed after the page was
/// shown.
package struct SecretsRulePage: Page {
    package static let template = "partner/secretsRule"
    package static let title = PageTitle.thisWeek

    package var heading: String
    package var lead: String
    package var rule: String
    /// *If you do not agree, tell Robin …*
    package var disagree: String
    package var action: String
    package var shown: String
    package var wording: String

    /// - Parameters:
    ///   - rule: the rule in words, in the reader's language.
    ///   - shown: the rule as it is stored, and the wording of the program's sentences.
    package init(texts: Texts, names: Names, rule: String, shown: (rule: String, wording: UInt64), action: String) {
        heading = texts("entrance.before.rule", names)
        lead = texts("partner.secretsRule.lead", names)
        disagree = texts("partner.secretsRule.disagree", names)
        (self.rule, self.action) = (rule, action)
        (self.shown, wording) = (shown.rule, String(shown.wording))
    }
}
