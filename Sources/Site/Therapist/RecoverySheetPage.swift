import Casework
import Homework
import Pages
import Sealing

// The therapist's recovery sheet: shown once after it was made, and made anew in the settings.
extension TherapistRequest {
    /// The sheet, as long as it is kept for this page. The next page cannot show it again, since the code is stored
    /// nowhere.
    func showRecoverySheet() async throws -> Outcome {
        let texts = request.texts
        let address = request.services.origin.text + "/recover"
        guard let typed = request.typed, let code = typed["sheet"],
            let picture = QRCode(address + "#" + code.replacing(" ", with: "-"))
        else { return .redirect(Route(.newRecoverySheet)) }
        let zone = try await desk.shelf().profile.zone ?? request.services.zone
        let today = LocalClock(zone).day(of: request.now)
        return .reloadable(
            TherapistPages.RecoverySheet(
                action: request.link(.recoverySheet),
                address: address.hasPrefix("https://") ? String(address.dropFirst(8)) : address,
                code: code.split(separator: " ").map(String.init), picture: picture.path, pictureSize: picture.size,
                day: ClockWords(texts.language).dated(today), error: typed.fault("noted", texts), texts), typed)
    }

    /// Notes that the sheet is put away. Until then it is shown again.
    func submitRecoverySheet() async throws -> Outcome {
        let accounts = request.services.accounts
        let waiting = try await request.session.waiting(accounts).flatMap { SealedFlash($0.words) }
        let next = Route(try await desk.shelf().profile.secretsRule.isEmpty ? .therapistBegin : .caseload)
        guard var waiting, let sheet = waiting["sheet"].flatMap(RecoverySheet.init(typed:)) else {
            return .redirect(next)
        }
        guard request.form["noted"] == "yes" else {
            waiting.faults["noted"] = "therapist.recovery.notNoted"
            return .review(waiting)
        }
        try await accounts.putAway(sheet: sheet.lookup, of: desk.keyring.me)
        try await request.session.wait(nil, accounts)
        return .redirect(next)
    }

    func showNewRecoverySheet() async throws -> Outcome {
        let state: TherapistPages.NewRecoverySheet.State
        var showed: String?
        switch try await request.services.accounts.sheetState(of: desk.keyring.me) {
        case .none: state = .none
        case .made(let id): (state, showed) = (.made, Hexadecimal.text(id))
        case .putAway: state = .putAway
        }
        return .page(
            TherapistPages.NewRecoverySheet(
                action: request.link(.newRecoverySheet), back: backToSettings, state: state, showed: showed,
                digitsError: request.typed?.fault("digits", request.texts), request.texts))
    }

    /// Makes a new sheet after the digits, or notes that the present one is put away.
    func submitNewRecoverySheet() async throws -> Outcome {
        if request.form.has("showed") {
            let shown = Hexadecimal.bytes(request.form["showed"])
            try await request.services.accounts.putAway(sheet: shown, of: desk.keyring.me)
            return .redirect(Route(.newRecoverySheet))
        }
        guard let device = request.device else { return .redirect(Route(.therapistDigits)) }
        guard let digits = Digits(typed: request.form["digits"]) else {
            throw FormFault("digits", "therapist.error.digits")
        }
        let new = try await request.services.accounts.renewSheet(
            of: desk.keyring.me, in: request.session, device: device, digits: digits, form: request.form.sent,
            showing: { SealedFlash.sheet($0.printed).bytes }, at: request.now, random: request.random)
        switch new {
        case .made:
            return .redirectSetting(Route(.recoverySheet), cookies: [request.services.cookies.set(.waiting, "1")])
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        // This device no longer has digits. While it is unlocked, the therapist can choose new ones.
        case .wrong(more: false): return .redirect(Route(.therapistDigits))
        }
    }
}
