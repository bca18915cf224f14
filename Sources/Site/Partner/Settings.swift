import Casework
import Homework
import Pages
import Sealing

extension PartnerOwn {
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

    func showChangeDigits() async throws -> Outcome {
        let scene = try await scene()
        let typed = visit.typed
        return scene.shown(
            ChooseDigitsPage(
                texts: scene.texts, action: visit.link(.changeDigits), back: visit.link(.settings),
                digitsError: typed?.fault("digits", scene.texts),
                againError: typed?.fault("again", scene.texts)))
    }

    func submitForgetPhone() async throws -> Outcome { try await visit.forgetDevice() }

    func submitForgetOthers() async throws -> Outcome {
        try await visit.forgetOthers(
            digits: Route(.changeDigits), then: Route(.settings), saying: "partner.settings.othersDone")
    }
}

extension PartnerOwn {
    fileprivate func settings(_ scene: OwnScene) -> SettingsPage {
        let catalogue = visit.services.catalogue
        return SettingsPage(
            texts: scene.texts,
            languages: catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) },
            chosen: visit.typed?["language"] ?? scene.texts.language.code,
            dark: visit.typed?["night"].map { $0 == "dark" }
                ?? (visit.services.cookies.value(.night, in: visit.headers) != nil),
            word: visit.typed?["word"] ?? scene.view.desk.eveningWord ?? "", action: visit.link(.settings),
            back: scene.mine, calledHref: visit.link(.called), digitsHref: visit.link(.changeDigits),
            forgetAction: visit.link(.forgetPhone), othersAction: visit.link(.forgetOthers),
            eraseHref: visit.link(.erasureWish), therapist: scene.names.therapist)
    }

    func submitChangeDigits() async throws -> Outcome {
        let form = visit.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "entrance.digits.six") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "entrance.digits.differ") }
        let device = try await own.clinic.setDigits(
            digits, for: own.own.person, of: me, in: visit.session.secret, replacing: visit.device,
            form: visit.digitsForm, at: visit.now, random: visit.random)
        // After the six words a form may still wait that met the lock.
        let next = Route(visit.cookie(.held) == nil ? .week : .held)
        return .redirectSetting(
            await visit.session.afterDigits(next, at: visit.now),
            cookies: [visit.services.cookies.set(.device, device.secret)])
    }
}
