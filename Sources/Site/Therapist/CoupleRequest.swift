import Casework
import Foundation
import Homework
import Pages
import Sealing

/// One request of a therapist about one couple. The couple's case has been opened and its journals folded.
struct CoupleRequest: Sendable {
    let own: TherapistRequest
    let couple: CoupleID
    let file: TherapistWorkspace
    let view: TherapistView

    var request: SignedInRequest { own.request }
    var texts: Texts { request.texts.among(seats.count) }
    var form: SubmittedForm { request.form }
    var typed: SealedFlash? { request.typed }
    var number: UInt32 { request.route.number }

    /// Nil if the couple is not this therapist's.
    init?(_ own: TherapistRequest) async throws {
        let couple: CoupleID = own.request.route.id()
        guard let file = try await own.desk.open(couple, at: own.request.now) else { return nil }
        (self.own, self.couple, self.file) = (own, couple, file)
        view = try await file.view(at: own.request.now)
    }

    init(_ own: TherapistRequest, _ couple: CoupleID, _ file: TherapistWorkspace, _ view: TherapistView) {
        (self.own, self.couple, self.file, self.view) = (own, couple, file, view)
    }

    /// The clock where the couple lives. The times of everything that both members see follow it.
    var clock: LocalClock { LocalClock(view.joint.seats.zone) }
    /// The therapist's own clock. The days of what the therapist reads, does and records follow it.
    var mine: LocalClock { LocalClock(view.joint.therapistZone) }
    var words: ClockWords { ClockWords(texts.language, today: today) }
    /// The therapist's today.
    var today: Day { mine.day(of: request.now) }
    /// Today where the couple lives.
    var theirToday: Day { clock.day(of: request.now) }
    var seats: [Seat] { view.joint.seats.members }
    var names: [String] { seats.map(\.name) }

    /// The texts of the couple's language. They are used for what the couple reads and the therapist sees here.
    var theirs: Texts {
        let theirs = request.services.language(view.joint.seats.language).map(request.services.catalogue.texts)
        return (theirs ?? texts).among(seats.count)
    }

    /// The member that an address names, by place from 1.
    var seat: Seat? { seat(number) }
    func seat(_ place: some BinaryInteger) -> Seat? {
        seats.indices.contains(Int(place) - 1) ? seats[Int(place) - 1] : nil
    }
    func place(of member: PersonID) -> UInt32 {
        UInt32((seats.firstIndex { $0.member == member } ?? -1) + 1)
    }

    func route(_ kind: Route.Kind, _ number: UInt32 = 0) -> Route { Route(kind, couple, number: number) }
    func link(_ kind: Route.Kind, _ number: UInt32 = 0) -> String { request.links(route(kind, number)) }

    var back: TherapistPages.Link {
        TherapistPages.Link(TherapistPages.both(names, texts), href: link(.couple))
    }

    /// What was typed and refused, or else the stored value.
    func value(_ name: String, _ standing: String = "") -> String { typed?[name] ?? standing }
    func fault(_ name: String) -> String? { typed?.fault(name, texts) }
    /// Whether a box is ticked: as it was sent, or as it is stored when the page is shown first.
    func tick(_ name: String, _ standing: Bool = false) -> Bool {
        typed.map { $0[name] == "yes" } ?? standing
    }

    func perform(_ acts: any TherapistAct...) async throws {
        _ = try await file.perform(acts, form: request.form.sent, at: request.now, random: request.random)
    }

    /// An hour from which both see a change: *Tuesday 25 November, 05:00*. Where the clocks differ, it says whose hour
    /// it is.
    func said(_ instant: Instant) -> String {
        let when = words.time(clock.time(of: instant))
        return isOneClock(at: instant) ? when : texts("therapist.clock.theirs", ["when": when])
    }

    /// The hour of a meeting of the therapist and the couple. It is shown on both clocks where they differ.
    func met(at instant: Instant) -> String { clocks.met(at: instant, words, texts) }

    func isOneClock(at instant: Instant) -> Bool { clocks.areOne(at: instant) }

    private var clocks: TwoClocks { TwoClocks(mine: mine, theirs: clock) }

    /// *3 November*, on the therapist's own clock.
    func date(_ instant: Instant) -> String { words.date(mine.day(of: instant)) }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension TherapistRequest {
    /// Answers for a couple that cannot be opened. An erased couple has a receipt. For any other, the answer does not
    /// say whether it exists.
    func unopened() async throws -> Outcome {
        let couple: CoupleID = request.route.id()
        return try await desk.accounts.erasedDay(couple) == nil ? .notFound : .redirect(Route(.receipt, couple))
    }
}
