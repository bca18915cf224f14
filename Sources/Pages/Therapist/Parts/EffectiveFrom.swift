extension TherapistPages {
    /// When both will see a change. Posts `hour` = `now` | `meeting` | `morning`, and `morning` = a date.
    package struct EffectiveFrom: Encodable, Sendable, Equatable {
        package var choice: Choices
        package var morning: Field

        /// - Parameters:
        ///   - meetingMorning: "Thursday 11 December, 05:00"; absent when no meeting is planned or its morning has
        ///     passed, and then a morning must be picked unless they sit together now.
        ///   - isPlanned: whether there is a next meeting.
        ///   - isFirst: whether this is the first homework the couple ever gets.
        ///   - chosen: `now`, `meeting`, `morning`, or nothing yet.
        package init(
            meetingMorning: String?, isPlanned: Bool = true, isFirst: Bool = false, chosen: String?,
            morning: String = "",
            choiceError: String? = nil,
            morningError: String? = nil, _ texts: Texts
        ) {
            var answers = [
                Choices.Answer("now", texts(isFirst ? "therapist.hour.nowFirst" : "therapist.hour.nowHere")),
                Choices.Answer("morning", texts("therapist.hour.morning")),
            ]
            if let meetingMorning {
                answers.insert(
                    Choices.Answer("meeting", texts("therapist.hour.meeting", ["when": meetingMorning])), at: 1)
            }
            choice = Choices(
                name: "hour", legend: texts("therapist.hour.asked"),
                hint: !isPlanned && choiceError == nil ? texts("therapist.hour.noMeeting") : nil,
                chosen: chosen,
                short: true, error: choiceError, answers: answers)
            self.morning = Field(
                name: "morning", label: texts("therapist.hour.which"), value: morning,
                hint: texts("therapist.hour.whichHint"), error: morningError)
        }
    }
}
