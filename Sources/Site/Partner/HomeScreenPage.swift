import HTTPTypes
import Pages

extension Route {
    /// The page as the settings open it, with a way back to them.
    static let homeScreenInSettings = Route(.homeScreen, number: 1)
}

extension PrivateRequest {
    func showHomeScreen() -> Outcome {
        let isInSettings = request.route.number == Route.homeScreenInSettings.number
        let agent = request.headers[.userAgent] ?? ""
        return .page(
            HomeScreenPage(
                texts: request.texts, brand: request.services.brand, phone: HomeScreenPage.Phone(userAgent: agent),
                next: request.link(isInSettings ? .settings : .week),
                back: isInSettings ? request.link(.settings) : nil))
    }
}
