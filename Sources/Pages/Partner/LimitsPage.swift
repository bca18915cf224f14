/// What is left out this week. The list does not say who added a limit. Posts `area`, one of the standard areas that
/// are offered.
package struct LimitsPage: Page {
    package static let template = "partner/limits"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var action: String
    package var present: [EveningPage.Line]
    package var area: Choices
    package var hasMore: Bool
    package var stays: String
    /// Says that the other can often guess who added a limit. It is always shown beside the form.
    package var guess: String
    /// The page on which a member can write about it to the therapist alone.
    package var tellHref: String
    package var tellLabel: String
    package var faults: Faults

    /// - Parameter offered: value and label of each standard area that may still be added.
    package init(
        texts: Texts, names: Names, present: [String], offered: [(value: String, label: String)], action: String,
        back: String, tellHref: String, error: String? = nil
    ) {
        self.present = present.map { EveningPage.Line($0) }
        area = Choices(
            name: "area", legend: texts("partner.limits.add"), short: true, error: error,
            answers: offered.map { Choices.Answer($0.value, $0.label) })
        hasMore = !offered.isEmpty
        stays = texts("partner.limits.stays", names)
        guess = texts("shared.said.two", names)
        tellLabel = texts("partner.limits.tell", names)
        (self.action, self.back, self.tellHref) = (action, back, tellHref)
        faults = Faults([("area", error)])
    }
}
