extension TherapistPages {
    /// Says whether an app's code is asked for, and changes it after the digits. Posts `digits` and `what` = `on` | `off`.
    package struct SecondFactor: Page {
        package static let template = "therapist/second-factor"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var state: String
        /// Says that this clinic demands it of everybody.
        package var isRequired: Bool
        package var setLabel: String
        /// Whether it can be switched off here.
        package var canEnd: Bool
        package var digits: Field
        package var faults: Faults

        /// - Parameter left: how many spare codes are left; nil where nothing is set up.
        package init(
            action: String, back: Link, left: Int?, isRequired: Bool, digitsError: String? = nil, _ texts: Texts
        ) {
            (self.action, self.back, self.isRequired) = (action, back, isRequired)
            state = left.map { texts("therapist.factor.on", count: $0) } ?? texts("therapist.factor.off")
            setLabel = texts(left == nil ? "therapist.factor.set" : "therapist.factor.setAgain")
            canEnd = left != nil && !isRequired
            digits = Field(name: "digits", label: texts("therapist.newWords.digits"), error: digitsError)
            faults = TherapistPages.faults([digits])
        }
    }

    /// The secret for the app, as a picture and in letters, and a field for the first code. Posts `appCode`.
    package struct AppSetUp: Page {
        package static let template = "therapist/app-set-up"
        package static let title = PageTitle.settings
        package var action: String
        package var back: Link
        package var letters: String
        package var picture: String
        package var pictureSize: Int
        package var code: Field
        package var faults: Faults

        package init(
            action: String, back: Link, letters: String, picture: String, pictureSize: Int, error: String? = nil,
            _ texts: Texts
        ) {
            (self.action, self.back, self.letters) = (action, back, letters)
            (self.picture, self.pictureSize) = (picture, pictureSize)
            code = Field(
                name: "appCode", label: texts("entrance.code.label"), hint: texts("therapist.setUp.codeHint"),
                error: error)
            faults = TherapistPages.faults([code])
        }
    }

    /// Ten spare codes, shown until the therapist says that they are put away. Posts `noted` = `yes`.
    package struct SpareCodes: Page {
        package static let template = "therapist/spare-codes"
        package static let title = PageTitle.settings
        package var action: String
        package var codes: [String]
        package var noted: Tick
        package var faults: Faults

        package init(action: String, codes: [String], error: String? = nil, _ texts: Texts) {
            (self.action, self.codes) = (action, codes)
            noted = Tick(name: "noted", label: texts("therapist.spare.noted"), error: error)
            faults = TherapistPages.faults([], [], [noted])
        }
    }
}
