import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// An address that is not one's own tells nothing: not that it exists, nor whose it is, nor what it leads to.
@Suite struct UnknownTests {
    @Test(arguments: Requester.allCases.filter { !$0.isLocked && $0 != .nobody })
    func `another's address, an unknown one and a forbidden one are the same bytes`(requester: Requester) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            let unknown = try await rooms.get("/p/" + String(repeating: "A", count: 54))
            #expect(unknown.status == 404)
            let sent = try await rooms.post("/p/" + String(repeating: "A", count: 54), [("text", "x")])
            var cases = 0
            for (number, kind) in Route.Kind.allCases.enumerated() {
                let route = kind.manner.route(kind, couple: house.couple)
                for path in Self.foreign(route, requester, standing, number) {
                    #expect(try await rooms.get(path) == unknown, "GET \(kind) by \(requester)")
                    let answer = try await rooms.post(path, [("text", "x")])
                    #expect(answer.seen == sent.seen && !answer.written, "POST \(kind) by \(requester)")
                    cases += 2
                }
            }
            for path in ["/p/x", "/p/%00", "/p/" + String(repeating: "a", count: 400)] {
                #expect(try await rooms.get(path) == unknown)
            }
            #expect(cases > Route.Kind.allCases.count)
        }
    }

    /// The address under another reader's key; and, for the other role's pages, under one's own.
    private static func foreign(
        _ route: Route, _ requester: Requester, _ standing: StandingHouse, _ number: Int
    ) -> [String] {
        let me = requester.enrolled(standing)?.person
        let house = standing.model
        let others = [house.alex, house.sam, standing.others[0], house.robin, standing.stranger]
            .filter { $0.person != me }
        var paths = [house.address(route, of: others[number % others.count])]
        if !requester.knows.contains(route.kind.area), let mine = requester.enrolled(standing) {
            paths.append(house.address(route, of: mine))
        }
        return paths
    }

    @Test func `to a stranger every address is the same`() async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: .nobody)
            let first = try await rooms.get("/p/x")
            #expect(first.status == 303)
            for kind in Route.Kind.allCases {
                for person in [house.alex, house.robin] {
                    let path = house.address(kind.manner.route(kind, couple: house.couple), of: person)
                    #expect(try await rooms.get(path) == first)
                }
            }
        }
    }

    @Test(arguments: [Requester.samLocked, .alexLocked, .robinLocked])
    func `a locked phone says nothing about an address but repeats it`(requester: Requester) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            func answer(_ token: String) async throws -> String {
                try await rooms.get("/p/" + token).description.replacing(token, with: "TOKEN")
            }
            let unknown = try await answer(String(repeating: "A", count: 54))
            let sent = try await rooms.post("/p/" + String(repeating: "A", count: 54), [("text", "x")]).seen
            for kind in Route.Kind.allCases {
                let route = kind.manner.route(kind, couple: house.couple)
                for person in [house.alex, house.sam, house.robin] {
                    let path = house.address(route, of: person)
                    #expect(try await answer(String(path.dropFirst(3))) == unknown)
                    guard person.person != requester.enrolled(standing)?.person else { continue }
                    #expect(try await rooms.post(path, [("text", "x")]).seen == sent)
                }
            }
        }
    }
}
