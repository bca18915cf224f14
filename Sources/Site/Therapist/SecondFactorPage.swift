import Casework
import Homework
import Pages
import Sealing

// The therapist's second factor: an app's code before the digits.
extension TherapistRequest {
    private var policy: SecondFactorPolicy { request.services.secondFactor }

    func showSecondFactor() async throws -> Outcome {
        guard policy != .off else { return .redirect(Route(.therapistSettings)) }
        return .page(
            TherapistPages.SecondFactor(
                action: request.link(.secondFactor), back: backToSettings,
                left: try await request.services.accounts.spareCodes(of: desk.keyring.me),
                isRequired: policy == .required, digitsError: request.typed?.fault("digits", request.texts),
                request.texts))
    }

    /// After the digits, begins to set it up, or ends it.
    func submitSecondFactor() async throws -> Outcome {
        guard policy != .off else { return .redirect(Route(.therapistSettings)) }
        guard let device = request.device else { return .redirect(Route(.therapistDigits)) }
        guard let digits = Digits(typed: request.form["digits"]) else {
            throw FormFault("digits", "therapist.error.digits")
        }
        let (accounts, me, form) = (request.services.accounts, desk.keyring.me, request.form.sent)
        let isEnd = request.form["what"] == "off" && policy != .required
        let result: PassphraseChange
        if isEnd {
            result = try await accounts.endSecondFactor(
                of: me, in: request.session, device: device, digits: digits, form: form, at: request.now)
        } else {
            result = try await accounts.beginSecondFactor(
                of: me, in: request.session, device: device, digits: digits, form: form,
                showing: {
                    SealedFlash.factor(at: .appSetUp, [Base64URL.encode($0.secret.withBytes { Array($0) })]).bytes
                },
                at: request.now, random: request.random)
        }
        switch result {
        case .made where isEnd: return .redirect(Route(.secondFactor))
        case .made:
            return .redirectSetting(Route(.appSetUp), cookies: [request.services.cookies.set(.waiting, "1")])
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }

    /// The secret, as long as it is kept for this page.
    func showAppSetUp() -> Outcome {
        let texts = request.texts
        guard let typed = request.typed, let codes = typed.appCodes,
            let picture = QRCode(codes.address(request.services.brand))
        else { return .redirect(Route(.secondFactor)) }
        let page = TherapistPages.AppSetUp(
            action: request.link(.appSetUp),
            back: TherapistPages.Link(texts("therapist.factor.heading"), href: request.link(.secondFactor)),
            letters: codes.letters, picture: picture.path, pictureSize: picture.size,
            error: typed.fault("appCode", texts), texts)
        return .reloadable(page, typed)
    }

    func submitAppSetUp() async throws -> Outcome {
        let accounts = request.services.accounts
        guard var waiting = try await request.session.waiting(accounts).flatMap({ SealedFlash($0.words) }) else {
            return .redirect(Route(.secondFactor))
        }
        // A second tap on the same button: the spare codes are kept already.
        if waiting.route == Route(.spareCodes) { return .review(waiting) }
        guard let codes = waiting.appCodes else { return .redirect(Route(.secondFactor)) }
        let isSet = try await accounts.setSecondFactor(
            codes, code: request.form["appCode"], of: desk.keyring.me, in: request.session, on: request.device,
            showing: { SealedFlash.factor(at: .spareCodes, $0.map(\.printed)).bytes }, at: request.now,
            random: request.random)
        if isSet {
            return .redirectSetting(Route(.spareCodes), cookies: [request.services.cookies.set(.waiting, "1")])
        }
        waiting.faults["appCode"] = "therapist.setUp.wrong"
        return .review(waiting)
    }

    func showSpareCodes() -> Outcome {
        guard let typed = request.typed, let codes = typed["shown"] else { return .redirect(Route(.secondFactor)) }
        return .reloadable(
            TherapistPages.SpareCodes(
                action: request.link(.spareCodes), codes: codes.split(separator: " ").map(String.init),
                error: typed.fault("noted", request.texts), request.texts), typed)
    }

    func submitSpareCodes() async throws -> Outcome {
        try await request.keptSixWords(then: Route(.therapistSettings), reminder: "therapist.spare.notNoted")
    }

    /// The therapist's last sign-ins, as lines of the settings.
    var signInLines: [String] {
        get async throws {
            let (accounts, texts) = (request.services.accounts, request.texts)
            let signIns = try await accounts.signIns(
                of: desk.keyring.me, with: desk.keyring.person, asking: request.device)
            return signIns.map { signIn in
                let day = ClockWords(texts.language).dated(Day(number: signIn.day))
                let key = signIn.isThisDevice ? "therapist.signIns.here" : "therapist.signIns.elsewhere"
                return texts(key, ["day": day])
            }
        }
    }
}

extension SealedFlash {
    /// What a page of the second factor shows once.
    static func factor(at kind: Route.Kind, _ shown: [String]) -> SealedFlash {
        SealedFlash(
            route: Route(kind),
            fields: SubmittedForm(fields: [(name: "shown", value: shown.joined(separator: " "))], id: ""))
    }

    /// The secret that the page for the app shows.
    fileprivate var appCodes: OneTimeCodes? {
        guard route == Route(.appSetUp), let shown = self["shown"], var bytes = Base64URL.decode(shown) else {
            return nil
        }
        return OneTimeCodes(Secret(wiping: &bytes))
    }
}

extension OneTimeCodes {
    /// What an app reads from the picture. It names the site as its public pages do.
    fileprivate func address(_ brand: String) -> String {
        let name = brand.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain ? String(Character(Unicode.Scalar(byte))) : "%" + Hexadecimal.text([byte]).uppercased()
        }.joined()
        return "otpauth://totp/\(name)?secret=\(letters.replacing(" ", with: ""))&issuer=\(name)"
    }
}
