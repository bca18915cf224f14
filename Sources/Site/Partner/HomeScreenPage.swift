import Casework
import HTTPTypes
import Pages

extension Route {
    /// The page as the settings open it, with a way back to them.
    static let homeScreenInSettings = Route(.homeScreen, number: 1)
}

extension PrivateRequest {
    func showHomeScreen() -> Outcome {
        let isInSettings = request.route.number == Route.homeScreenInSettings.number
        let figures = request.typed?["code"]
        let page = HomeScreenPage(
            texts: request.texts, brand: request.services.brand,
            phone: HomeScreenPage.Phone(userAgent: request.headers[.userAgent] ?? ""), figures: figures,
            action: request.links(request.route), next: request.link(isInSettings ? .settings : .week),
            back: isInSettings ? request.link(.settings) : nil)
        guard let typed = request.typed, figures != nil else { return .page(page) }
        return .reloadable(page, typed)
    }

    /// Makes six figures that carry this phone over. They are shown until another page is opened.
    func submitHomeScreen() async throws -> Outcome {
        guard let device = request.device,
            let figures = try await request.services.accounts.carry(
                device, of: me, form: request.heldForm, at: request.now, random: request.random)
        else { return .redirect(request.route, notice: "entrance.carry.tooMany") }
        let fields = [(name: "code", value: figures)]
        return .review(SealedFlash(route: request.route, fields: SubmittedForm(fields: fields, id: "")))
    }
}
