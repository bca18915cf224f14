import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// Every address, by every reader, at every depth.
@Suite struct AccessTests {
    /// That a route is handled at all the compiler checks, and that it has a manner here; this test checks that both say
    /// the same. So a route that shows a page or takes a form is asked for by every test that walks the matrix.
    @Test func `every route shows and takes what these tests ask it for`() {
        for kind in Route.Kind.allCases {
            let (handler, manner) = (kind.handler, kind.manner)
            #expect((handler.show != nil) == (manner.reads != .never), "showing \(kind)")
            #expect((handler.submit != nil) == (manner.acts != nil), "submitting \(kind)")
            #expect(handler.show != nil || handler.submit != nil, "\(kind) leads nowhere")
        }
    }

    @Test(arguments: Requester.allCases)
    func `a page opens to its reader at its depth, and to nobody else`(requester: Requester) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            var pages = 0
            for kind in Route.Kind.allCases {
                let route = kind.manner.route(kind, couple: house.couple)
                let seen = try await rooms.get(rooms.address(route))
                let (statuses, location) = Self.expected(requester, kind, isPost: false)
                #expect(statuses.contains(seen.status), "GET \(kind) by \(requester): \(seen.status)")
                if let location { #expect(seen.location == location, "GET \(kind) by \(requester)") }
                if seen.status == 200 { pages += 1 }
                for canary in Rooms.private_ where !canary.readers.contains(requester) {
                    #expect(!seen.description.contains(canary.word), "\(canary.word) in \(kind) for \(requester)")
                }
            }
            #expect((pages > 0) == !requester.accounts.isEmpty)
        }
    }

    @Test func `the words looked for are really there for those who may read them`() async throws {
        let standing = try await StandingHouse.shared.value
        for requester in [Requester.alexOwn, .robinOwn] {
            try await standing.open { house, store in
                let rooms = try await Rooms(standing, house, store, as: requester)
                var found: Set<String> = []
                for kind in Route.Kind.allCases where Self.prompts(kind) {
                    for number: UInt32 in [kind.manner.number, 3] {
                        var manner = kind.manner
                        manner.number = number
                        let seen = try await rooms.get(rooms.address(manner.route(kind, couple: house.couple)))
                        found.formUnion(Rooms.private_.map(\.word).filter { seen.body.contains($0) })
                    }
                }
                let expected = Set(Rooms.private_.filter { $0.readers.contains(requester) }.map(\.word))
                #expect(found == expected, "\(requester)")
            }
        }
    }

    private static func prompts(_ kind: Route.Kind) -> Bool { kind.manner.reads == .page }

    @Test(arguments: Requester.allCases)
    func `a form is taken from its reader at its depth, and changes nothing otherwise`(
        requester: Requester
    ) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            for kind in Route.Kind.allCases {
                let route = kind.manner.route(kind, couple: house.couple)
                let (seen, written) = try await rooms.post(rooms.address(route), kind.manner.acts ?? [("text", "x")])
                let (statuses, location) = Self.expected(requester, kind, isPost: true)
                #expect(statuses.contains(seen.status), "POST \(kind) by \(requester): \(seen.status)")
                if let location { #expect(seen.location == location, "POST \(kind) by \(requester)") }
                // A form that met a lock waits under its key; everything else that was not taken leaves nothing.
                let forgets = [.forgetPhone, .therapistForget].contains(kind) && requester.accounts.contains(kind.area)
                if !forgets, seen.status != 303 || ["/", "/welcome"].contains(seen.location) {
                    #expect(!written, "POST \(kind) by \(requester)")
                }
                #expect(seen.body.isEmpty || seen.status != 303, "a form's answer is never a page")
            }
        }
    }

    /// What the matrix says: the statuses that may come, and where a redirect must lead.
    static func expected(_ who: Requester, _ kind: Route.Kind, isPost: Bool) -> (Set<Int>, location: String?) {
        // Words from pages that nobody can open are given back; a button or a choice alone leads away.
        if who == .nobody {
            let fields = SubmittedForm(fields: (kind.manner.acts ?? [("text", "x")]).map { ($0.0, $0.1) }, id: "")
            return isPost && fields.saysSomething ? ([403], nil) : ([303], isPost ? "/welcome" : "/")
        }
        if who.isLocked { return ([303], "/lock") }
        let manner = kind.manner
        let isThere = isPost ? manner.acts != nil : manner.reads != .never
        guard who.knows.contains(kind.area), isThere else { return ([404], nil) }
        // A tap too many on the button that turned it: it stays turned.
        if who == .robinJoint, kind == .shareScreen, isPost { return ([303], nil) }
        guard who.accounts.contains(kind.area) else { return ([303], "/lock") }
        switch (who, manner.on) {
        // Another couple's homework is to them a homework that does not exist: back to their own week, or nothing.
        case (.kimRoom, .talk), (.kimRoom, .evening), (.kimRoom, .list), (.kimOwn, .talk), (.kimOwn, .evening),
            (.kimOwn, .list):
            return (isPost ? [303, 404] : [200, 303, 404], nil)
        // Of another couple there is no such practice: back to their own page, which is empty.
        case (.kimOwn, .practice): return (isPost ? [303] : [200, 303], nil)
        case (.noorOwn, .couple), (.noorOwn, .member): return ([404], nil)
        default: return ([isPost || manner.reads == .away ? 303 : 200], nil)
        }
    }
}
