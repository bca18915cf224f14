import Casework
import Homework
import Pages
import Sealing

// This browser's digits, forgetting it, and a form that met the lock.
extension Handlers {
    mutating func addTherapistDevice() {
        therapist(.therapistDigits, get: { $0.digits() }, post: { try await $0.changedDigits() })
        therapist(.newWords, get: { $0.newWords() }, post: { try await $0.madeNewWords() })
        therapist(.therapistForget, post: { try await $0.visit.forgetDevice() })
        therapist(
            .therapistForgetOthers,
            post: { own in
                try await own.visit.forgetOthers(
                    digits: Route(.therapistDigits), then: Route(.therapistSettings),
                    saying: "therapist.settings.othersDone")
            })
        therapist(.therapistHeld, get: { try await $0.held() })
    }
}

extension TherapistOwn {
    fileprivate func digits() -> Outcome {
        .page(
            ChooseDigitsPage(
                texts: visit.texts, action: visit.link(.therapistDigits), back: visit.link(.therapistSettings),
                digitsError: visit.typed?.fault("digits", visit.texts),
                againError: visit.typed?.fault("again", visit.texts)))
    }

    fileprivate func changedDigits() async throws -> Outcome {
        let form = visit.form
        guard let digits = Digits(typed: form["digits"]) else { throw FormFault("digits", "therapist.error.digits") }
        guard form["digits"] == form["again"] else { throw FormFault("again", "therapist.error.digitsDiffer") }
        let device = try await visit.practice.clinic.setDigits(
            digits, for: desk.ring.person, of: desk.ring.me, in: visit.session.secret, replacing: visit.device,
            form: visit.digitsForm, at: visit.now, random: visit.random)
        // After the six words a form may still wait that met the lock.
        let next = Route(visit.cookie(.held) == nil ? .caseload : .therapistHeld)
        return .stay(next, cookies: [visit.practice.cookies.set(.device, device.secret)])
    }

    fileprivate func newWords() -> Outcome {
        .page(
            TherapistPages.NewWords(
                action: visit.link(.newWords), back: backToSettings,
                digitsError: visit.typed?.fault("digits", visit.texts),
                visit.texts))
    }

    /// The new words wait for their showing as the first ones did.
    fileprivate func madeNewWords() async throws -> Outcome {
        guard let device = visit.device else { return .go(Route(.therapistDigits)) }
        guard let digits = Digits(typed: visit.form["digits"]) else {
            throw FormFault("digits", "therapist.error.digits")
        }
        let new = try await visit.practice.clinic.renewWords(
            of: desk.ring.me, in: visit.session, device: device, digits: digits, form: visit.form.sent,
            in: visit.texts.reader, showing: { Typed.sixWords($0, $1, at: Route(.therapistWords)).bytes },
            at: visit.now, random: visit.random)
        switch new {
        case .made:
            return .stay(Route(.therapistWords), cookies: [visit.practice.cookies.set(.waiting, "1")])
        case .wrong(more: true): throw FormFault("digits", "therapist.newWords.wrong")
        // This device has no digits any more; while it is open, new ones can be chosen.
        case .wrong(more: false): return .go(Route(.therapistDigits))
        }
    }

    fileprivate func held() async throws -> Outcome {
        try await visit.held(for: desk.ring.me, at: Route(.therapistHeld))
    }
}
