import Casework
import Homework
import Pages
import Sealing

extension Handlers {
    mutating func addSettings() {
        own(
            .settings,
            get: { own in
                let scene = try await own.scene()
                return scene.shown(own.settings(scene))
            },
            post: { own in
                let (visit, form) = (own.visit, own.visit.form)
                try await own.perform(CallEvening(word: form["word"]))
                let cookies = visit.practice.cookies
                var set = [form["night"] == "dark" ? cookies.set(.night, "1") : cookies.clear(.night)]
                let codes = visit.environment.catalogue.languages.map(\.code)
                if codes.contains(form["language"]) { set.append(cookies.set(.language, form["language"])) }
                return .stay(Route(.settings), cookies: set)
            })
        own(
            .changeDigits,
            get: { own in
                let scene = try await own.scene()
                let typed = own.visit.typed
                return scene.shown(
                    ChooseDigitsPage(
                        texts: scene.texts, action: own.visit.link(.changeDigits), back: own.visit.link(.settings),
                        digitsError: typed?.fault("digits", scene.texts),
                        againError: typed?.fault("again", scene.texts)))
            },
            post: { own in try await own.changeDigits() })
        own(.forgetPhone, post: { own in try await own.visit.forgetDevice() })
        own(
            .forgetOthers,
            post: { own in
                try await own.visit.forgetOthers(
                    digits: Route(.changeDigits), then: Route(.settings), saying: "partner.settings.othersDone")
            })
    }
}

extension PartnerOwn {
    fileprivate func settings(_ scene: OwnScene) -> SettingsPage {
        let catalogue = visit.environment.catalogue
        return SettingsPage(
            texts: scene.texts,
            languages: catalogue.languages.map { ($0.code, catalogue.texts($0)("house.languageName")) },
            chosen: visit.typed?["language"] ?? scene.texts.language.code,
            dark: visit.typed?["night"].map { $0 == "dark" }
                ?? (visit.practice.cookies.value(.night, in: visit.headers) != nil),
            word: visit.typed?["word"] ?? scene.view.desk.eveningWord ?? "", action: visit.link(.settings),
            back: scene.mine, calledHref: visit.link(.called), digitsHref: visit.link(.changeDigits),
            forgetAction: visit.link(.forgetPhone), othersAction: visit.link(.forgetOthers),
            eraseHref: visit.link(.erasureWish), therapist: scene.names.therapist)
    }

    fileprivate func changeDigits() async throws -> Outcome {
        let form = visit.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "entrance.digits.six") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "entrance.digits.differ") }
        let device = try await visit.practice.clinic.setDigits(
            digits, for: own.own.person, of: me, in: visit.session.secret, replacing: visit.device,
            form: visit.digitsForm, at: visit.now, random: visit.random)
        // After the six words a form may still wait that met the lock.
        let next = Route(visit.cookie(.held) == nil ? .week : .held)
        return .stay(
            await visit.session.afterDigits(next, visit.practice.clinic, at: visit.now),
            cookies: [visit.practice.cookies.set(.device, device.secret)])
    }
}
