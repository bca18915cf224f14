import Casework
import Homework
import Pages
import Sealing

// This browser's digits, forgetting it, and a form that met the lock.
extension Handlers {
    mutating func addTherapistDevice() {
        therapist(.therapistDigits, get: { $0.digits() }, post: { try await $0.changedDigits() })
        therapist(.therapistForget, post: { try await $0.forget() })
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
            digits, for: desk.ring.person, of: desk.ring.me,
            replacing: visit.cookie(.device).flatMap(DeviceSecret.init), at: visit.now, random: visit.random)
        // After the six words a form may still wait that met the lock.
        let next = Route(visit.cookie(.held) == nil ? .caseload : .therapistHeld)
        return .stay(next, cookies: [visit.practice.cookies.set(.device, device.secret)])
    }

    fileprivate func forget() async throws -> Outcome {
        if let device = visit.cookie(.device).flatMap(DeviceSecret.init) {
            try await visit.practice.clinic.forget(device: device, session: visit.session.lookup)
        } else {
            try await visit.session.leave(visit.practice.clinic)
        }
        let gone: [Cookies.Name] = [.device, .session, .waiting, .onward, .held]
        return .out("/", cookies: gone.map(visit.practice.cookies.clear))
    }

    fileprivate func held() async throws -> Outcome {
        try await visit.held(for: desk.ring.me, at: Route(.therapistHeld))
    }
}
