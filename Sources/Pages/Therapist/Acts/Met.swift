extension TherapistPages {
    /// *Meeting done* and the next meeting; or only the next meeting, moved. Posts `date`, `time`, `none` = `yes` (no
    /// meeting planned), and, when they met, the fields of `EffectiveFrom`.
    package struct Met: Page {
        package static let template = "therapist/met"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var lead: String
        package var date: Field
        package var time: Field
        package var none: Tick
        package var hour: EffectiveFrom?
        package var save: String
        package var faults: Faults

        /// - Parameter hour: nil when the therapist only moves the meeting.
        package init(
            action: String, back: Link, date: String = "", time: String = "", none: Bool = false, hour: EffectiveFrom?,
            dateError: String? = nil, timeError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.hour) = (action, back, hour)
            let key = hour == nil ? "move" : "met"
            heading = texts("therapist.met.\(key).heading")
            lead = texts("therapist.met.\(key).lead")
            save = texts("therapist.met.\(key).save")
            self.date = Field(name: "date", label: texts("therapist.couple.date"), value: date, error: dateError)
            self.time = Field(
                name: "time", label: texts("therapist.couple.time"), value: time,
                hint: texts("therapist.clock.field"), error: timeError)
            self.none = Tick(
                name: "none", label: texts("therapist.met.none"), hint: texts("therapist.met.noneHint"), chosen: none)
            faults = TherapistPages.faults(
                [self.date, self.time] + (hour.map { [$0.morning] } ?? []), (hour.map { [$0.choice] } ?? []))
        }
    }
}
