import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing
import Testing

@testable import Site

/// Forms that no page of ours was asked for.
@Suite struct ForgeryTests {
    @Test(arguments: [Requester.samRoom, .samOwn, .robinOwn])
    func `a form without a session's token or an id of its own is refused, and writes nothing`(
        requester: Requester
    ) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            let other = (requester == .robinOwn ? house.sam : house.alex).session.secret
            var tried = 0
            for kind in Route.Kind.allCases where requester.accounts.contains(kind.area) {
                guard let fields = kind.manner.acts else { continue }
                let path = rooms.address(kind.manner.route(kind, couple: house.couple))
                let id = "00112233445566778899aabbccddeeff"
                let bodies = [
                    FormBody.encoded(fields + [("form", id)]), FormBody.made(fields, session: nil),
                    FormBody.made(fields, session: rooms.session, id: ""),
                    FormBody.made(fields, session: rooms.session, id: String(id.dropLast())),
                    FormBody.made(fields, session: rooms.session, id: id + "0"),
                    FormBody.made(fields, session: rooms.session, id: "zz" + id.dropFirst(2)),
                    "", "csrf", "%", String(repeating: "&", count: 200),
                ]
                for body in bodies {
                    let answer = try await rooms.ask(Knock(method: .post, path: path, body: body))
                    #expect(answer.seen.status == 403 && !answer.written, "\(kind): \(body.prefix(60))")
                    tried += 1
                }
                // From a page of another session: given back to its reader, who may send it, and not carried out.
                let older = try await rooms.carriesOut(
                    Knock(method: .post, path: path, body: FormBody.made(fields, session: other)))
                #expect(older.seen.status == 303 && !older.done, "\(kind)")
                #expect([rooms.held, path].contains(older.seen.location), "\(kind)")
                let good = try await rooms.post(path, fields)
                #expect(good.seen.status == 303, "the same with everything right: \(kind)")
            }
            #expect(tried >= 70)
        }
    }

    @Test func `only our own pages send forms`() async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: .samOwn)
            let own = "https://practice.example"
            let cells: [(site: String?, origin: String?, passes: Bool)] = [
                ("same-origin", nil, true), ("same-origin", own, true), ("none", nil, true),
                ("cross-site", nil, false), ("cross-site", own, false), ("same-site", nil, false),
                ("same-site", own, false), ("cross-site", "null", false), ("", own, false), (nil, own, true),
                (nil, nil, false), (nil, "null", false), (nil, "https://evil.example", false),
                (nil, "https://practice.example.evil.example", false), (nil, "http://practice.example", false),
            ]
            var paths = PublicRoute.allCases.filter { $0.handler.submit != nil }.map(\.rawValue)
            #expect(paths.count >= 8)
            for kind in Route.Kind.allCases where kind.manner.acts != nil && kind.area != .therapistPrivate {
                paths.append(rooms.address(kind.manner.route(kind, couple: house.couple)))
            }
            for path in paths {
                for cell in cells {
                    var knock = Knock(
                        method: .post, path: path, body: FormBody.made([("text", "x")], session: rooms.session))
                    (knock.fetchSite, knock.origin) = (cell.site, cell.origin)
                    let answer = try await rooms.ask(knock)
                    if !cell.passes { #expect(answer.seen.status == 403 && !answer.written, "\(path) \(cell)") }
                    // The lock and the code before it have a token of their own, made from the device; this one is not it.
                    if cell.passes, !path.hasPrefix("/lock") { #expect(answer.seen.status != 403, "\(path) \(cell)") }
                }
            }
        }
    }

    @Test func `a form of another person's page is dropped unread, another's token carries nothing out`() async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: .samOwn)
            for kind in Route.Kind.allCases {
                guard let fields = kind.manner.acts, [.partnerShared, .partnerPrivate].contains(kind.area) else {
                    continue
                }
                let route = kind.manner.route(kind, couple: house.couple)
                let words = fields.map { ($0.0, $0.1 + " FOREIGN") }
                let alexs = FormBody.made(words, session: house.alex.session.secret)
                // Alex's page, still open in a browser where Sam has signed in since.
                let there = try await rooms.ask(
                    Knock(method: .post, path: house.address(route, of: house.alex), body: alexs))
                #expect(there.seen.status == 404 && !there.written, "\(kind)")
                let here = try await rooms.carriesOut(Knock(method: .post, path: rooms.address(route), body: alexs))
                #expect(here.seen.status == 303 && !here.done, "\(kind)")
                #expect(!(there.seen.description + here.seen.description).contains("FOREIGN"))
            }
        }
    }

    @Test func `a body over 256 KiB is not read, and the answer helps`() async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: .samOwn)
            let path = rooms.address(Route(.tell))
            for size in [256 * 1024 + 1, 1024 * 1024] {
                let body = FormBody.made([("text", String(repeating: "a", count: size))], session: rooms.session)
                let answer = try await rooms.ask(Knock(method: .post, path: path, body: body))
                #expect(answer.seen.status == 413 && !answer.written)
                #expect(answer.seen.body.contains("<h1"))
                #expect(answer.seen.headers[.cacheControl] == "no-store")
            }
        }
    }
}
