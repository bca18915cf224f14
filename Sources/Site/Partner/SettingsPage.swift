import Homework
import Pages

extension PrivateRequest {
    func showSettings() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(settings(scene))
    }

    func submitSettings() async throws -> Outcome {
        let form = request.form
        try await perform(CallEvening(word: form["word"]))
        let cookies = request.services.cookies
        var set = [form["night"] == "dark" ? cookies.set(.night, "1") : cookies.clear(.night)]
        let codes = request.services.catalogue.languages.map(\.code)
        if codes.contains(form["language"]) { set.append(cookies.set(.language, form["language"])) }
        return .redirectSetting(Route(.settings), cookies: set)
    }

    fileprivate func settings(_ scene: PrivateScene) -> SettingsPage {
        let catalogue = request.services.catalogue
        return SettingsPage(
            texts: scene.texts,
            languages: catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) },
            chosen: request.typed?["language"] ?? scene.texts.language.code,
            dark: request.typed?["night"].map { $0 == "dark" }
                ?? (request.services.cookies.value(.night, in: request.headers) != nil),
            word: request.typed?["word"] ?? scene.view.desk.eveningName ?? "", action: request.link(.settings),
            back: scene.mine, calledHref: request.link(.called), digitsHref: request.link(.changeDigits),
            homeScreenHref: request.links(.homeScreenInSettings),
            forgetAction: request.link(.forgetPhone), othersAction: request.link(.forgetOthers),
            eraseHref: request.link(.erasureWish), therapist: scene.names.therapist)
    }
}
