package import Casework
import HTTPTypes
package import Homework
package import Pages
package import Sealing

/// One request of somebody signed in: who, where to, and with what.
package struct Visit: Sendable {
    package let environment: SiteEnvironment
    package let practice: Practice
    package let session: OpenSession
    package let route: Route
    package let now: Instant
    package let random: any RandomSource
    package private(set) var texts: Texts
    package let links: Links
    /// What was typed before and refused, when this page shows it again.
    let typed: Typed?
    /// What was sent; empty on a page that is only read.
    let form: SubmittedForm
    /// The request's headers, for this browser's cookies.
    let headers: HTTPFields

    package var language: Language { Language(code: texts.language.code) ?? .english }

    /// The same visit, seen by somebody who reads another language.
    func reading(in texts: Texts) -> Visit {
        var visit = self
        visit.texts = texts
        return visit
    }

    /// The secret in one of this browser's cookies.
    func cookie(_ name: Cookies.Name) -> Secret? { practice.cookies.secret(name, in: headers) }

    func link(_ kind: Route.Kind) -> String { links(Route(kind)) }
    func link<Owner>(_ kind: Route.Kind, _ id: ID<Owner>, _ number: UInt32 = 0) -> String {
        links(Route(kind, id, number: number))
    }
}

/// What a handler answers.
enum Outcome: Sendable {
    case page(any Page)
    /// A page whose frame differs from its door's usual one.
    case framed(any Page, @Sendable (inout Frame) -> Void)
    /// The same in a language that is not its reader's: what somebody else will see.
    case seen(any Page, in: Texts, @Sendable (inout Frame) -> Void)
    /// A page whose words are shown once, but stay when it is loaded again: what it shows is kept for the next showing.
    case reloadable(any Page, Typed, cookies: [String] = [], people: Int? = nil)
    /// On to a page that shows what was typed, to be looked over before it is sent.
    case review(Typed)
    /// The same form, for an address that asks for the digits first.
    case requireUnlock(Route)
    /// A file to keep, under a neutral name.
    case file([UInt8], type: String, name: String)
    /// On to another page, with a sentence above it or none.
    case redirect(Route, notice: String? = nil)
    /// On to another page, with cookies changed.
    case redirectSetting(Route, cookies: [String])
    /// On to a page for which nobody need be signed in. Ends no session by itself.
    case leave(String, cookies: [String] = [])
    case notFound
}

extension Outcome {
    /// The same page, for so many people.
    func among(_ people: Int) -> Outcome {
        switch self {
        case .page(let page): .framed(page) { $0.people = people }
        case .framed(let page, let change):
            .framed(page) { frame in
                frame.people = people
                change(&frame)
            }
        case .seen(let page, let texts, let change):
            .seen(page, in: texts) { frame in
                frame.people = people
                change(&frame)
            }
        case .reloadable(let page, let typed, let cookies, _):
            .reloadable(page, typed, cookies: cookies, people: people)
        case .review, .requireUnlock, .file, .redirect, .redirectSetting, .leave, .notFound: self
        }
    }
}

/// The door does not open to this session; never reaches a person as such.
struct WrongDoor: Error {}

/// A member at room depth. A handler that takes one cannot run without that member's session.
struct PartnerRoom: Sendable {
    let visit: Visit
    let room: RoomCase

    init(_ visit: Visit) throws(WrongDoor) {
        self.visit = visit
        switch visit.session.reach {
        case .memberRoom(let room): self.room = room
        case .memberOwn(let own): room = own.roomCase
        case .therapistJoint, .therapistOwn: throw WrongDoor()
        }
    }
}

/// A member at own depth.
struct PartnerOwn: Sendable {
    let visit: Visit
    let own: OwnCase

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .memberOwn(let own) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A therapist whose screen is turned: one couple's table and nothing else.
struct TherapistJoint: Sendable {
    let visit: Visit
    let ring: JointRing

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .therapistJoint(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.ring = ring
    }
}

/// A therapist at own depth.
struct TherapistOwn: Sendable {
    let visit: Visit
    let desk: TherapistDesk

    init(_ visit: Visit) throws {
        guard case .therapistOwn(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        desk = try TherapistDesk(clinic: visit.practice.clinic, ring: ring)
    }
}
