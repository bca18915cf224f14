/// Enrolment's last step, and later in the settings: how the site gets onto the home screen of this phone, in three drawings.
/// Where the icon asks to sign in again, six figures carry this phone over. Posts nothing but the form's id.
package struct HomeScreenPage: Page {
    package static let template = "entrance/homeScreen"
    package static let title = PageTitle.settings

    /// Nil in the settings.
    package var step: EnrolmentStep?
    /// What the icon is called, and who can see it.
    package var seen: String
    /// This phone; both kinds where it is not known.
    package var phones: [Steps]
    /// Six figures, two groups of three; nil until they were asked for.
    package var figures: String?
    /// Asks for the figures.
    package var action: String
    package var next: String
    package var back: String?

    /// A kind of phone, as its browser names it.
    package enum Phone: CaseIterable, Sendable {
        case iPhone, android

        /// Nil for a computer, and for a browser that does not say.
        package init?(userAgent: String) {
            if userAgent.contains("iPhone") || userAgent.contains("iPad") {
                self = .iPhone
            } else if userAgent.contains("Android") {
                self = .android
            } else {
                return nil
            }
        }
    }

    /// The three things to do on one kind of phone.
    package struct Steps: Encodable, Sendable {
        /// *On an iPhone*, where both kinds are shown.
        package var heading: String?
        package var isIPhone: Bool
        package var open: String
        package var add: String
    }

    /// - Parameter back: where the page was opened from; nil in an enrolment.
    package init(
        texts: Texts, brand: String, phone: Phone?, figures: String? = nil, action: String, next: String, back: String?
    ) {
        step = back == nil ? EnrolmentStep(.homeScreen, texts) : nil
        seen = texts("entrance.homeScreen.seen", ["brand": brand])
        (self.action, self.next, self.back) = (action, next, back)
        self.figures = figures.map { "\($0.prefix(3)) \($0.suffix(3))" }
        let hasHeadings = phone == nil
        phones = (phone.map { [$0] } ?? Phone.allCases).map { phone in
            switch phone {
            case .iPhone:
                Steps(
                    heading: hasHeadings ? texts("entrance.homeScreen.iPhone") : nil, isIPhone: true,
                    open: texts("entrance.homeScreen.share"), add: texts("entrance.homeScreen.addToIPhone"))
            case .android:
                Steps(
                    heading: hasHeadings ? texts("entrance.homeScreen.android") : nil, isIPhone: false,
                    open: texts("entrance.homeScreen.menu"), add: texts("entrance.homeScreen.addToAndroid"))
            }
        }
    }
}
