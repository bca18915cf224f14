extension TherapistPages {
    /// Says in words what one act does, before the therapist confirms it. Posts the fields of `choice` and `hour` where
    /// the page has them.
    package struct Confirm: Page {
        package static let template = "therapist/confirm"
        package static let title = PageTitle.write
        package var action: String
        package var back: Link
        package var heading: String
        package var lines: [String]
        package var choice: Choices?
        package var hour: EffectiveFrom?
        package var button: String
        package var cancel: String
        package var faults: Faults

        /// The acts that have to be confirmed. `closeAgain` is the second confirmation of `close`, *Remove all homework
        /// now*.
        package enum Kind: String, Sendable, CaseIterable {
            case close, closeAgain, end, endRest, liftLimit, stepBack, newCard, voidCard, discussed, removeSheet,
                takeBack, endPractice
        }

        /// - Parameters:
        ///   - name: the name of the member whom a card is for, or of a sheet.
        ///   - choice: `liftLimit`: the limits that may be lifted; `stepBack`: the earlier steps.
        package init(
            _ kind: Kind, action: String, back: Link, name: String = "", choice: Choices? = nil,
            hour: EffectiveFrom? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.choice, self.hour) = (action, back, choice, hour)
            let key = "therapist.confirm.\(kind.rawValue)"
            heading = texts("\(key).heading", ["name": name])
            lines = [texts("\(key).first", ["name": name]), texts("\(key).second", ["name": name])]
            button = texts("\(key).button", ["name": name])
            cancel = texts("therapist.confirm.cancel")
            faults = TherapistPages.faults(
                hour.map { [$0.morning] } ?? [], [choice, hour?.choice].compactMap { $0 })
        }
    }
}
