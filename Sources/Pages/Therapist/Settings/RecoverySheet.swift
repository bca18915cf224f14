extension TherapistPages {
    /// The recovery sheet, shown until the therapist says that it is put away. On paper it is two identical copies on one
    /// page. Posts `noted` = `yes`.
    package struct RecoverySheet: Page {
        package static let template = "therapist/recovery-sheet"
        package static let title = PageTitle.settings
        package var action: String
        /// Once on the screen, twice on paper.
        package var copies: [Copy]
        package var noted: Tick
        package var faults: Faults

        package struct Copy: Encodable, Sendable, Equatable {
            package var address: String
            /// The code in groups of four letters.
            package var code: [String]
            /// The picture to scan: the path of an SVG that contains address and code, and its size in modules.
            package var picture: String
            package var pictureSize: Int
            /// *Made on 3 November 2026*
            package var made: String
            /// Whether this copy is only on paper.
            package var isSecond: Bool
        }

        package init(
            action: String, address: String, code: [String], picture: String, pictureSize: Int, day: String,
            error: String? = nil, _ texts: Texts
        ) {
            self.action = action
            copies = [false, true].map { isSecond in
                Copy(
                    address: address, code: code, picture: picture, pictureSize: pictureSize,
                    made: texts("therapist.recovery.made", ["day": day]), isSecond: isSecond)
            }
            noted = Tick(name: "noted", label: texts("therapist.recovery.noted"), error: error)
            faults = TherapistPages.faults([], [], [noted])
        }
    }

    /// Says whether there is a recovery sheet, and makes a new one after the digits. Posts `digits`, or `showed` to say
    /// that the present sheet is put away.
    package struct NewRecoverySheet: Page {
        package static let template = "therapist/new-recovery-sheet"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var state: String
        /// Which sheet the button speaks of; nil where there is none, or it is put away.
        package var showed: String?
        package var digits: Field
        package var faults: Faults

        package enum State: String, Sendable { case none, made, putAway }

        package init(
            action: String, back: Link, state: State, showed: String? = nil, digitsError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.showed) = (action, back, showed)
            self.state = texts("therapist.newSheet.\(state.rawValue)")
            digits = Field(name: "digits", label: texts("therapist.newWords.digits"), error: digitsError)
            faults = TherapistPages.faults([digits])
        }
    }
}
