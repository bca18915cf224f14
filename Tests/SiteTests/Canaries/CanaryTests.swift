import Casework
import Foundation
import Homework
import Hummingbird
import HummingbirdTesting
import Logging
import Pages
import Sealing
import Storage
import StorageSQLite
import Support
import Synchronization
import Testing

@testable import Site

/// Law L3: what people type lies nowhere in the clear, neither while the program runs nor afterwards.
@Suite struct CanaryTests {
    @Test func `what people type lies nowhere in the clear`() async throws {
        let began = Date()
        let folder = try Folder.make()
        defer { folder.remove() }
        let lines = LogLines()
        let count = Mutex(0)
        try await Self.typing(in: folder, lines) { everywhere, store in
            count.withLock { $0 = everywhere.typed }
            #expect(everywhere.places.count >= 20, "\(everywhere.places.sorted())")
            let found1 = try Self.found(in: folder.path)
            #expect(found1 == [], "while the program runs")
        }
        // The store is closed by now: the log of the database has been folded in or stands beside it.
        let found2 = try Self.found(in: folder.path)
        #expect(found2 == [])
        let found3 = try Self.found(in: NSTemporaryDirectory(), since: began)
        #expect(found3 == [])
        let said = lines.all.joined(separator: "\n")
        #expect(said.count > 10_000)
        #expect(Canary.found(in: Data(said.utf8)) == [])
        #expect(count.withLock { $0 } >= 300)
    }

    @Test func `a canary that is there is found, in each of its shapes`() throws {
        let folder = try Folder.make()
        defer { folder.remove() }
        for (number, shape) in Canary.shapes.enumerated() {
            let file = URL(filePath: folder.path).appending(path: "\(number)")
            try (Data(repeating: 7, count: 5_000) + shape.bytes + Data(repeating: 8, count: 99)).write(to: file)
            let read = try Data(contentsOf: file)
            #expect(Canary.found(in: read).contains(shape.name))
        }
        let found4 = try Self.found(in: folder.path)
        #expect(Set(found4.map { $0.prefix { $0 != ":" } }).count == Canary.shapes.count)
        // And as a program would write them: real encoders, other neighbours.
        let text = "before " + Canary.text(12) + " after"
        for offset in 0..<3 {
            let encoded = Data((String(repeating: "a", count: offset) + text).utf8).base64EncodedString()
            #expect(!Canary.found(in: Data(encoded.utf8)).isEmpty, "base64 at \(offset)")
        }
        let json = try JSONEncoder().encode([text])
        let (big, little) = (text.data(using: .utf16BigEndian), text.data(using: .utf16LittleEndian))
        #expect(Canary.found(in: json).contains("JSON"))
        #expect(
            Canary.found(in: big ?? Data()).contains("UTF-16BE")
                && Canary.found(in: little ?? Data()).contains("UTF-16LE"))
    }

    @Test func `a program that wrote one in the clear would be caught`() async throws {
        let folder = try Folder.make()
        defer { folder.remove() }
        let store = try folder.open()
        // A row of the clinic's written without its seal.
        _ = try await store.apply([.clinic(.helpText, Array(Canary.text(1).utf8))])
        let found5 = try Self.found(in: folder.path)
        #expect(found5 != [])
        try store.close()
        let found6 = try Self.found(in: folder.path)
        #expect(found6 != [])
    }

    /// Every text field of every role, filled, sent, edited and taken back until 300 canaries were typed.
    private static func typing(
        in folder: Folder, _ lines: LogLines,
        _ body: @escaping @Sendable (TypedEverywhere, SQLiteStore) async throws -> Void
    ) async throws {
        let store = try folder.open()
        let logger = lines.logger(.trace)
        try await House.open(store: store) { made in
            try await made.giveTalk()
            try await made.openEvenings()
            let services = try Fixture.services(
                made.accounts, logsRequests: true, now: { made.clock.now },
                randomness: { Streams.random(of: $0, seed: 3) })
            let router = buildSite(services)
            try await Application(router: router, logger: logger).test(.router) { client in
                let house = House(
                    accounts: made.accounts, services: services, clock: made.clock,
                    random: made.random, robin: made.robin, couple: made.couple, members: made.members, client: client)
                try await body(try await type(house), store)
            }
        }
        try store.close()
    }

    private static func type(_ house: House) async throws -> TypedEverywhere {
        var everywhere = TypedEverywhere()
        let stranger = house.stranger()
        for path in ["/card", "/card/spoken", "/sign-in"] {
            try await everywhere.fill(stranger, try await stranger.get(path), path, round: 0)
        }
        let browsers = [
            (house.browser(house.alex), false), (house.browser(house.sam), false), (house.browser(house.robin), true),
        ]
        for round in 0..<12 where everywhere.typed < 420 {
            for (browser, isTherapist) in browsers {
                for kind in Route.Kind.allCases where kind.manner.reads == .page {
                    let isHere =
                        isTherapist
                        ? kind.area == .therapistPrivate : [.partnerShared, .partnerPrivate].contains(kind.area)
                    // Screens that lie between the two close what is one's own; they have no fields.
                    guard isHere, ![.talk, .tonight].contains(kind) else { continue }
                    let page = try await browser.open(kind.manner.route(kind, couple: house.couple))
                    try await everywhere.fill(browser, page, "\(kind)", round: round)
                }
                // Taken back again: answers, the shared line, copies.
                if !isTherapist {
                    for kind in [Route.Kind.answers, .why, .lookingBack] {
                        let page = try await browser.open(kind.manner.route(kind, couple: house.couple))
                        if page.html.contains("Stop sharing") { try await browser.submit("Stop sharing") }
                        if page.html.contains("Remove this copy") { try await browser.submit("Remove this copy") }
                    }
                }
            }
        }
        // A form that met the lock, once for each.
        for (browser, isTherapist) in browsers where !isTherapist {
            let page = try await browser.open(.tell)
            browser.cookies["__Host-s"] = nil
            try await everywhere.fill(browser, page, "held", round: 0)
        }
        return everywhere
    }

    /// Names of files and the shapes found in them.
    private static func found(in folder: String, since: Date? = nil) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name -> [String] in
            let path = URL(filePath: folder).appending(path: name)
            let facts = try? FileManager.default.attributesOfItem(atPath: path.path)
            guard facts?[.type] as? FileAttributeType == .typeRegular else { return [] }
            if let since, let changed = facts?[.modificationDate] as? Date, changed < since { return [] }
            // Beside us others make and remove files; in the folder of the clinic none may be passed over.
            guard let bytes = since == nil ? try Data(contentsOf: path) : try? Data(contentsOf: path) else { return [] }
            return Canary.found(in: bytes).map { "\(name): \($0)" }
        }
    }
}
