import Homework
import Pages

extension PrivateRequest {
    func showSettings() async throws -> Outcome {
        let scene = try await scene()
        return scene.shown(settings(scene))
    }

    func submitSettings() async throws -> Outcome {
        let form = visit.form
        try await perform(CallEvening(word: form["word"]))
        let cookies = visit.services.cookies
        var set = [form["night"] == "dark" ? cookies.set(.night, "1") : cookies.clear(.night)]
        let codes = visit.services.catalogue.languages.map(\.code)
        if codes.contains(form["language"]) { set.append(cookies.set(.language, form["language"])) }
        return .redirectSetting(Route(.settings), cookies: set)
    }

    fileprivate func settings(_ scene: PrivateScene) -> SettingsPage {
        let catalogue = visit.services.catalogue
        return SettingsPage(
            texts: scene.texts,
            languages: catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) },
            chosen: visit.typed?["language"] ?? scene.texts.language.code,
            dark: visit.typed?["night"].map { $0 == "dark" }
                ?? (visit.services.cookies.value(.night, in: visit.headers) != nil),
            word: visit.typed?["word"] ?? scene.view.desk.eveningName ?? "", action: visit.link(.settings),
            back: scene.mine, calledHref: visit.link(.called), digitsHref: visit.link(.changeDigits),
            forgetAction: visit.link(.forgetPhone), othersAction: visit.link(.forgetOthers),
            eraseHref: visit.link(.erasureWish), therapist: scene.names.therapist)
    }
}
