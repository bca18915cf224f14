import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Storage
import Support
import Testing

@testable import Site

/// A finger that taps twice, a network that sends again: the same form twice is answered twice the same.
@Suite struct TwiceTests {
    @Test(arguments: [Requester.samOwn, .robinOwn])
    func `a form sent twice is carried out once, and leads to the page it led to`(requester: Requester) async throws {
        let standing = try await StandingHouse.shared.value
        try await standing.open { house, store in
            let rooms = try await Rooms(standing, house, store, as: requester)
            var tried = 0
            for kind in Route.Kind.allCases where requester.accounts.contains(kind.area) {
                guard let fields = kind.manner.acts else { continue }
                let path = rooms.address(kind.manner.route(kind, couple: house.couple))
                let body = FormBody.made(fields, session: rooms.session)
                let once = try await sent([body], to: path, rooms)
                let twice = try await sent([body, body], to: path, rooms)
                #expect(once.done == twice.done, "\(kind) writes twice")
                #expect(once.location == twice.location, "\(kind) leads elsewhere")
                #expect(once.page == twice.page, "\(kind) says something else")
                tried += 1
            }
            #expect(tried >= 20)
        }
    }

    /// What is left after the forms were sent, where the last of them led, and the page there.
    private func sent(_ bodies: [String], to path: String, _ rooms: Rooms) async throws -> Answered {
        await rooms.store.tamper { $0 = rooms.ready }
        var (location, cookies): (String?, [String: String]) = (nil, rooms.cookies)
        for (number, body) in bodies.enumerated() {
            var knock = Knock(method: .post, path: path, body: body, cookies: cookies)
            knock.stream = "knock/\(number)"
            let seen = try await knock.sent(to: rooms.house)
            location = seen.location
            for line in seen.headers[values: .setCookie] {
                let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
                if pair.count == 2 { cookies[pair[0]] = pair[1] }
            }
        }
        let done = Marks(await rooms.store.state).done
        var page = Knock(path: try #require(location), cookies: cookies)
        page.stream = "page/1"
        return Answered(
            done: done, location: location, page: opened(try await page.sent(to: rooms.house).body, rooms.house))
    }

    /// The page with what its sealed draft holds: sealed twice, the same bytes look different.
    private func opened(_ page: String, _ house: House) -> String {
        page.replacing(/name="draft" value="([^"]*)"/) { match in
            let draft = Base64URL.decode(String(match.1)).flatMap { sealed in
                try? KeptForm.open(
                    sealed, with: house.accounts.pepper.key(.drafts), for: house.robin.person, purpose: .draft)
            }
            return "draft \(draft.map { $0.withBytes { Array($0) } } ?? [])"
        }
    }

    private struct Answered {
        let done: Marks
        let location: String?
        let page: String
    }
}
