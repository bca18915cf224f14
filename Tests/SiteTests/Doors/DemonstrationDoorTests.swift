import Casework
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import Pages
import Sealing
import Testing

@testable import Site

/// The links of the demonstration, and that no clinic of real people has them.
@Suite struct DemonstrationDoorTests {
    private func guest(_ person: Enrolled, digits: String = House.digits, _ house: House) -> DemonstrationGuest {
        DemonstrationGuest(
            name: "Sam", signInName: person.name, words: person.words.joined(separator: " "), digits: digits,
            device: person.device, random: house.random)
    }

    /// The same clinic, served with the door of these guests.
    private func open(
        _ guests: [DemonstrationGuest], _ house: House, _ body: @escaping @Sendable (House) async throws -> Void
    ) async throws {
        let entrance = try #require(DemonstrationEntrance(guests, listeningOn: "127.0.0.1"))
        let services = try Fixture.services(
            house.accounts, now: { house.clock.now }, randomness: { Streams.random(of: $0, seed: 11) })
        let router = buildSite(services, entrance: entrance)
        try await Application(router: router).test(.router) { client in
            try await body(
                House(
                    accounts: house.accounts, services: services, clock: house.clock,
                    random: house.random, robin: house.robin, couple: house.couple, members: house.members,
                    client: client))
        }
    }

    @Test func `one button lets a browser in as that person, who has six digits there`() async throws {
        try await House.open { house in
            let guests = [guest(house.sam, house), guest(house.robin, house)]
            try await open(guests, house) { house in
                let sam = house.stranger("window one")
                let page = try await sam.get("/in/\(guests[0].token)")
                #expect(page.status == .ok && page.text.contains(House.digits) && page.text.contains("Sign in as Sam"))
                #expect(try await sam.submit().heading == "Good morning, Sam")
                let robin = house.stranger("window two")
                try await robin.get("/in/\(guests[1].token)")
                #expect(try await robin.submit().heading.hasPrefix("My couples"))
                // A second window of the same person ends nothing in the first.
                let again = house.stranger("window three")
                try await again.get("/in/\(guests[0].token)")
                #expect(try await again.submit().heading == "Good morning, Sam")
                house.clock.move(minutes: 11)
                try await sam.get("/lock")
                #expect(try await sam.unlock(House.digits).heading == "Good morning, Sam")
            }
        }
    }

    @Test func `opening the link changes nothing and sets nothing`() async throws {
        try await House.open { house in
            let guests = [guest(house.sam, house)]
            try await open(guests, house) { house in
                for method in [HTTPRequest.Method.get, .head, .get] {
                    let browser = house.stranger("\(method)")
                    let answer = try await browser.send(method, "/in/\(guests[0].token)")
                    #expect(answer.status == .ok && browser.cookies.isEmpty)
                }
            }
        }
    }

    @Test func `another site cannot press the button, and another link is none`() async throws {
        try await House.open { house in
            let guests = [guest(house.sam, house)]
            try await open(guests, house) { house in
                let path = "/in/\(guests[0].token)"
                for headers in [[("sec-fetch-site", "cross-site")], [("origin", "https://elsewhere.example")], []] {
                    var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
                    for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
                    let answer = try await house.client.executeRequest(
                        uri: path, method: .post, headers: fields, body: nil)
                    #expect(answer.status == .forbidden && answer.headers[values: .setCookie].isEmpty)
                }
                for path in ["/in/", "/in/0", "/in/" + String(repeating: "0", count: 32), path + "0"] {
                    #expect(try await house.stranger().get(path).status == .notFound, "\(path)")
                }
            }
        }
    }

    @Test func `the link works after somebody used up the digits, and after new words`() async throws {
        try await House.open { house in
            let guests = [guest(house.robin, house)]
            try await open(guests, house) { house in
                let digits = try #require(Digits(typed: House.digits))
                _ = try await house.accounts.renewWords(
                    of: house.robin.person,
                    in: try #require(try await house.accounts.session(house.robin.session.secret, at: house.now)),
                    device: house.robin.device, digits: digits, form: nil, showing: { _, _ in house.random.secret() },
                    at: house.now, random: house.random)
                let renewed = house.stranger("renewed")
                try await renewed.get("/in/\(guests[0].token)")
                #expect(try await renewed.submit().heading.hasPrefix("My couples"))
            }
            let sam = guest(house.sam, digits: "000000", house)
            try await open([sam], house) { house in
                for turn in 0..<6 {
                    let browser = house.stranger("\(turn)")
                    try await browser.get("/in/\(sam.token)")
                    #expect(try await browser.submit().html.contains("name=\"digits\""), "\(turn)")
                }
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost", "::1"])
    func `there is a door on this machine`(host: String) {
        #expect(DemonstrationEntrance([], listeningOn: host) != nil)
    }

    @Test(arguments: ["0.0.0.0", "::", "", "192.168.1.20", "127.0.0.1.example.org", "practice.example"])
    func `there is none where others can reach it`(host: String) {
        #expect(DemonstrationEntrance([], listeningOn: host) == nil)
    }

    @Test func `every part of the pages is shown in three sizes of letters`() async throws {
        try await House.open { house in
            try await open([], house) { house in
                let browser = house.stranger()
                for (path, size) in [("/parts", "usual"), ("/parts/larger", "larger"), ("/parts/twice", "twice")] {
                    let page = try await browser.get(path)
                    #expect(page.status == .ok && page.html.contains("class=\"\(size)\""), "\(path)")
                    for icon in Icon.allCases { #expect(page.html.contains(">\(icon.rawValue)</span>"), "\(icon)") }
                    #expect(page.html.contains(try #require(house.services.files.address("parts.css"))))
                    #expect(browser.cookies.isEmpty)
                }
                #expect(try await browser.get("/parts/huge").status == .notFound)
            }
        }
    }

    @Test func `a clinic of real people has no such door`() async throws {
        try await House.open { house in
            let there = guest(house.sam, house)
            let browser = house.stranger()
            #expect(try await browser.get("/in/\(there.token)").status == .notFound)
            #expect(try await browser.get(DemonstrationEntrance.allPartsPath).status == .notFound)
            #expect(browser.cookies.isEmpty)
            let post = try await house.client.executeRequest(
                uri: "/in/\(there.token)", method: .post,
                headers: [try #require(HTTPField.Name("sec-fetch-site")): "same-origin"], body: nil)
            #expect(post.status == .notFound && post.headers[values: .setCookie].isEmpty)
        }
        #expect(
            !(try House.router()).routes.contains {
                $0.path.description.hasPrefix("/in") || $0.path.description.hasPrefix("/parts")
            })
    }
}
