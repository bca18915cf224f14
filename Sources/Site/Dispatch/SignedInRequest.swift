package import Casework
import HTTPTypes
package import Homework
package import Pages
package import Sealing

/// One request of somebody signed in: who, where to, and with what.
package struct SignedInRequest: Sendable {
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
    func reading(in texts: Texts) -> SignedInRequest {
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
    /// A page whose words are shown once, but stay when it is loaded again: what it shows waits on.
    case lasting(any Page, Typed, cookies: [String] = [])
    /// On to a page that looks over what was typed before it is sent.
    case check(Typed)
    /// The same form, for an address that asks for the digits first.
    case deeper(Route)
    /// A file to keep, under a neutral name.
    case file([UInt8], type: String, name: String)
    /// Done: on to another page, with a sentence above it or none.
    case go(Route, notice: String? = nil)
    /// Done, and out: to a page before the doors. Ends nothing by itself.
    case out(String, cookies: [String] = [])
    /// Stays signed in, with cookies changed.
    case stay(Route, cookies: [String])
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
        case .lasting, .check, .deeper, .file, .go, .out, .stay, .notFound: self
        }
    }
}

/// The door does not open to this session; never reaches a person as such.
struct WrongArea: Error {}

/// A member at the shared level. A handler that takes one cannot run without that member's session.
struct SharedRequest: Sendable {
    let visit: SignedInRequest
    let room: SharedWorkspace

    init(_ visit: SignedInRequest) throws(WrongArea) {
        self.visit = visit
        switch visit.session.reach {
        case .memberShared(let room): self.room = room
        case .memberPrivate(let own): room = own.sharedWorkspace
        case .therapistSharedScreen, .therapistPrivate: throw WrongArea()
        }
    }
}

/// A member at the private level.
struct PrivateRequest: Sendable {
    let visit: SignedInRequest
    let own: MemberWorkspace

    init(_ visit: SignedInRequest) throws(WrongArea) {
        guard case .memberPrivate(let own) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A therapist whose screen is turned: one couple's table and nothing else.
struct SharedScreenRequest: Sendable {
    let visit: SignedInRequest
    let keyring: SharedScreenKeyring

    init(_ visit: SignedInRequest) throws(WrongArea) {
        guard case .therapistSharedScreen(let keyring) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        self.keyring = keyring
    }
}

/// A therapist at the private level.
struct TherapistRequest: Sendable {
    let visit: SignedInRequest
    let desk: TherapistDesk

    init(_ visit: SignedInRequest) throws {
        guard case .therapistPrivate(let keyring) = visit.session.reach else { throw WrongArea() }
        self.visit = visit
        desk = try TherapistDesk(accounts: visit.practice.accounts, keyring: keyring)
    }
}
