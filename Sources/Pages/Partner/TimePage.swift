/// The time of one evening, or of what a talk led to. The couple agrees on it aloud, and either of them enters it here.
/// Posts `day`, `hour`, `arranger` (me, partner, third); the second form removes the time.
package struct TimePage: Page {
    package static let template = "partner/time"
    package static let title = PageTitle.thisWeek

    package var back: String
    package var heading: String
    package var action: String
    package var day: Field
    package var hour: Field
    /// Who sets the evening up; nil where the time is not of an evening.
    package var arranger: Choices?
    /// If there is a time already: the time in words, the calendar file, and where the form that removes it is posted.
    package var when: String?
    package var calendarHref: String?
    package var clearAction: String?
    package var faults: Faults

    /// The values for the reader, the other, and a third.
    package static let arrangers = ["me", "partner", "third"]

    /// - Parameter place: which evening; nil for a time that a talk led to.
    package init(
        texts: Texts, names: Names, place: EveningPlace?, action: String, back: String, day: String = "",
        hour: String = "",
        others: [String], arranger: String, when: String? = nil, calendarHref: String? = nil,
        clearAction: String? = nil,
        dayError: String? = nil, hourError: String? = nil
    ) {
        heading = place.map { texts("partner.evening.place.\($0)") } ?? texts("partner.calendar.title")
        (self.action, self.back) = (action, back)
        self.day = Field(name: "day", label: texts("shared.day"), value: day, error: dayError)
        self.hour = Field(name: "hour", label: texts("shared.hour"), value: hour, error: hourError)
        self.arranger =
            place == nil
            ? nil
            : Choices(
                name: "arranger", legend: texts("partner.time.arranger"), chosen: arranger, short: true,
                answers: zip(Self.arrangers, [names.me] + others).map { Choices.Answer($0, Isolate.name($1)) })
        (self.when, self.calendarHref, self.clearAction) = (when, calendarHref, clearAction)
        faults = Faults([("day", dayError), ("hour", hourError)])
    }
}
