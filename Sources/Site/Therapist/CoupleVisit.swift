import Casework
import Foundation
import Homework
import Pages
import Sealing

/// One request of a therapist about one couple: the case is open, and what it holds is folded.
struct CoupleVisit: Sendable {
    let own: TherapistOwn
    let couple: CoupleID
    let file: TherapistCase
    let view: TherapistView

    var visit: Visit { own.visit }
    var texts: Texts { visit.texts.among(seats.count) }
    var form: SubmittedForm { visit.form }
    var typed: Typed? { visit.typed }
    var number: UInt32 { visit.route.number }

    /// Nil when the couple is not this therapist's.
    init?(_ own: TherapistOwn) async throws {
        let couple: CoupleID = own.visit.route.id()
        guard let file = try await own.desk.open(couple) else { return nil }
        (self.own, self.couple, self.file) = (own, couple, file)
        view = try await file.view(at: own.visit.now)
    }

    init(_ own: TherapistOwn, _ couple: CoupleID, _ file: TherapistCase, _ view: TherapistView) {
        (self.own, self.couple, self.file, self.view) = (own, couple, file, view)
    }

    /// The clock on the couple's wall: what both see comes and goes by it.
    var clock: LocalClock { LocalClock(view.joint.seats.zone) }
    /// The therapist's own: by it the days of what the therapist reads, does and records are counted.
    var mine: LocalClock { LocalClock(view.joint.therapistZone) }
    var words: ClockWords { ClockWords(texts.language, today: today) }
    /// The therapist's today.
    var today: Day { mine.day(of: visit.now) }
    /// Today where the couple lives.
    var theirToday: Day { clock.day(of: visit.now) }
    var seats: [Seat] { view.joint.seats.members }
    var names: [String] { seats.map(\.name) }

    /// The texts of the couple's language: what is theirs to read, and is shown here, speaks it.
    var theirs: Texts {
        let theirs = visit.environment.language(view.joint.seats.language).map(visit.environment.catalogue.texts)
        return (theirs ?? texts).among(seats.count)
    }

    /// The member an address speaks of, by place from 1.
    var seat: Seat? { seat(number) }
    func seat(_ place: some BinaryInteger) -> Seat? {
        seats.indices.contains(Int(place) - 1) ? seats[Int(place) - 1] : nil
    }
    func place(of member: PersonID) -> UInt32 {
        UInt32((seats.firstIndex { $0.member == member } ?? -1) + 1)
    }

    func route(_ kind: Route.Kind, _ number: UInt32 = 0) -> Route { Route(kind, couple, number: number) }
    func link(_ kind: Route.Kind, _ number: UInt32 = 0) -> String { visit.links(route(kind, number)) }

    var back: TherapistPages.Link {
        TherapistPages.Link(TherapistPages.both(names, texts), href: link(.couple))
    }

    /// What was typed and refused, or else what stands there.
    func value(_ name: String, _ standing: String = "") -> String { typed?[name] ?? standing }
    func fault(_ name: String) -> String? { typed?.fault(name, texts) }
    /// A tick as it was sent; the standing one when the page is shown first.
    func tick(_ name: String, _ standing: Bool = false) -> Bool {
        typed.map { $0[name] == "yes" } ?? standing
    }

    func perform(_ acts: any TherapistAct...) async throws {
        _ = try await file.perform(acts, form: visit.form.sent, at: visit.now, random: visit.random)
    }

    /// An hour at which both find a change: *Tuesday 25 November, 05:00*, and whose hour it is where the clocks differ.
    func said(_ instant: Instant) -> String {
        let when = words.time(clock.time(of: instant))
        return isOneClock(at: instant) ? when : texts("therapist.clock.theirs", ["when": when])
    }

    /// An hour at which the therapist and the couple meet: on both clocks, where they differ.
    func met(at instant: Instant) -> String { clocks.met(at: instant, words, texts) }

    func isOneClock(at instant: Instant) -> Bool { clocks.areOne(at: instant) }

    private var clocks: TwoClocks { TwoClocks(mine: mine, theirs: clock) }

    /// *3 November*, on the therapist's own clock.
    func date(_ instant: Instant) -> String { words.date(mine.day(of: instant)) }
}

extension Handlers {
    /// A page or form of the therapist's about one couple.
    mutating func couple(
        _ kind: Route.Kind, get: (@Sendable (CoupleVisit) async throws -> Outcome)? = nil,
        post: (@Sendable (CoupleVisit) async throws -> Outcome)? = nil
    ) {
        func opened(
            _ handler: @escaping @Sendable (CoupleVisit) async throws -> Outcome
        ) -> @Sendable (TherapistOwn) async throws -> Outcome {
            { own in
                guard let visit = try await CoupleVisit(own) else { return try await own.unopened() }
                return try await handler(visit).among(visit.seats.count)
            }
        }
        therapist(kind, get: get.map(opened), post: post.map(opened))
    }

    mutating func addTherapistOwn() {
        addFirstPages()
        addCaseload()
        addCouplePages()
        addCards()
        addSpeaking()
        addAlerts()
        addCoupleFile()
        addWords()
        addGiving()
        addSteps()
        addMeetings()
        addConfirmed()
        addLater()
        addEnding()
        addLooking()
        addTurning()
        addHouse()
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
