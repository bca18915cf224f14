extension TherapistPages {
    /// When this homework is not for a couple: in full the first time, then one line that opens them.
    ///
    /// Posts `caution` = a number for each ticked one, `override` = a reason. Read again, they stand open when something
    /// is wrong with them.
    package struct Cautions: Encodable, Sendable, Equatable {
        package var isFirst: Bool
        /// "Nothing has changed since 3 Nov": ticked unless it was taken away, posts `cautionsSame` = `yes`.
        package var same: Tick?
        package var boxes: Boxes
        package var override: Field
        package var error: String?
        package var isWrong: Bool

        /// - Parameter readOn: the day the cautions of this entry and version were last read for this couple.
        package init(
            _ cautions: [String], ticked: Set<Int> = [], readOn: String?, override: String = "", error: String? = nil,
            _ texts: Texts
        ) {
            isFirst = readOn == nil
            same = readOn.map {
                Tick(name: "cautionsSame", label: texts("therapist.give.unchanged", ["day": $0]), chosen: error == nil)
            }
            boxes = Boxes(
                name: "caution", legend: texts("therapist.give.cautions"), chosen: Set(ticked.map(String.init)),
                answers: cautions.enumerated().map { Choices.Answer(String($0.offset + 1), $0.element) })
            self.override = Field(
                name: "override", label: texts("therapist.give.override"), value: override,
                hint: texts("therapist.give.overrideHint"))
            (self.error, isWrong) = (error, error != nil)
        }
    }
}
