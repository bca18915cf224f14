/// The time of one evening: agreed aloud, then put here by either. Posts `day`, `hour`, `arranger` (me, partner);
/// the second form clears the time.
package struct TimePage: Page {
    package static let template = "partner/time"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var heading: String
    package var action: String
    package var day: Field
    package var hour: Field
    package var arranger: Choices
    /// Where there is a time already: it in words, the calendar file, and where clearing posts to.
    package var when: String?
    package var calendarHref: String?
    package var clearAction: String?
    package var faults: Faults

    package init(
        texts: Texts, names: Names, place: EveningPlace, action: String, back: String, day: String = "",
        hour: String = "",
        arrangerIsMe: Bool, when: String? = nil, calendarHref: String? = nil, clearAction: String? = nil,
        dayError: String? = nil, hourError: String? = nil
    ) {
        heading = texts("partner.evening.place.\(place)")
        (self.action, self.back) = (action, back)
        self.day = Field(name: "day", label: texts("shared.day"), value: day, error: dayError)
        self.hour = Field(name: "hour", label: texts("shared.hour"), value: hour, error: hourError)
        arranger = Choices(
            name: "arranger", legend: texts("partner.time.arranger"), chosen: arrangerIsMe ? "me" : "partner",
            short: true, answers: [Choices.Answer("me", names.me), Choices.Answer("partner", names.partner)])
        (self.when, self.calendarHref, self.clearAction) = (when, calendarHref, clearAction)
        faults = Faults([("day", dayError), ("hour", hourError)])
    }
}
