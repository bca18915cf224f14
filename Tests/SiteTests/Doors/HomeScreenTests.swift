import Assets
import Foundation
import HTTPTypes
import Homework
import Hummingbird
import HummingbirdTesting
import Pages
import Support
import Testing

@testable import Site

/// What puts the site on a phone's home screen: a manifest, icons, and a page that says how.
@Suite struct HomeScreenTests {
    private static let paths = ["/manifest.webmanifest", "/icon", "/icon-180.png", "/icon-192.png", "/icon-512.png"]

    @Test func `manifest and icons are the same bytes for everybody, and name the site and nothing else`() async throws
    {
        try await House.open { house in
            var all: [[String]] = []
            for browser in [house.stranger(), house.browser(house.sam), house.browser(house.robin)] {
                var answers: [String] = []
                for path in Self.paths {
                    let answer = try await browser.send(.get, path)
                    #expect(answer.status == .ok && answer["set-cookie"] == nil, "\(path)")
                    answers.append("\(answer.headers) \(answer.html)")
                }
                all.append(answers)
            }
            #expect(all[0] == all[1] && all[0] == all[2])
            let manifest = try await house.stranger().send(.get, "/manifest.webmanifest")
            #expect(manifest["content-type"] == "application/manifest+json")
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(manifest.html.utf8)) as? [String: Any])
            #expect(json["name"] as? String == "Practice" && json["short_name"] as? String == "Practice")
            #expect(json["start_url"] as? String == "/lock" && json["display"] as? String == "standalone")
            #expect(json["background_color"] as? String == "#fbf6f0" && json["theme_color"] as? String == "#fbf6f0")
            let icons = try #require(json["icons"] as? [[String: String]])
            for icon in icons {
                let shown = try await house.stranger().send(.get, try #require(icon["src"]))
                #expect(shown["content-type"] == icon["type"])
            }
            #expect(Set(icons.compactMap { $0["sizes"] }) == ["any", "192x192", "512x512"])
            for word in OutwardTests.telling { #expect(!manifest.html.lowercased().contains(word), "\(word)") }
        }
    }

    @Test func `every page names them`() async throws {
        try await House.open { house in
            let (sam, robin) = (house.browser(house.sam), house.browser(house.robin))
            for page in [
                try await house.stranger().get("/"), try await sam.get("/lock"), try await sam.open(.week),
                try await robin.open(.caseload),
            ] {
                #expect(page.html.contains("<link rel=\"manifest\" href=\"/manifest.webmanifest\">"))
                #expect(page.html.contains("<link rel=\"apple-touch-icon\" href=\"/icon-180.png\">"))
            }
        }
    }

    @Test(arguments: [180, 192, 512]) func `the program's icons are squares of their size`(size: Int) throws {
        let data = try #require(Checkout.assets.data("public/icon-\(size).png"))
        let bytes = Array(data.prefix(24))
        for start in [16, 20] {
            #expect(bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } == size)
        }
    }

    @Test func `an operator's icon stands in for ours, and a PNG on iPhones too`() throws {
        let svg = try OwnIcon(Data("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8))
        let drawn = HomeScreenFiles(Checkout.assets, brand: "Practice", icon: svg)
        let ours = Checkout.assets.data("public/icon-180.png")
        #expect(data("/icon", drawn) == svg.file.data && data("/icon-180.png", drawn) == ours)
        let png = try OwnIcon(Self.png(256, 256))
        let painted = HomeScreenFiles(Checkout.assets, brand: "Practice", icon: png)
        for path in Self.paths.dropFirst() { #expect(data(path, painted) == png.file.data) }
        let manifest = String(decoding: try #require(data("/manifest.webmanifest", painted)), as: UTF8.self)
        #expect(manifest.contains("256x256") && !manifest.contains("512x512"))
    }

    @Test func `what is no icon is refused by its fault`() {
        let faults: [(Data, OwnIcon.Fault)] = [
            (Data("picture".utf8), .neither), (Data([0xFF, 0xD8, 0xFF]), .neither), (Data(), .neither),
            (Self.png(192, 193), .notSquare), (Self.png(191, 191), .tooSmall),
            (Data("<svg><SCRIPT>1</SCRIPT></svg>".utf8), .hasScript),
            (Data(count: 500_001), .tooLarge),
        ]
        for (data, fault) in faults { #expect(throws: fault) { try OwnIcon(data) } }
    }

    @Test(
        arguments: [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)", true, false),
            ("Mozilla/5.0 (Linux; Android 14; Pixel 8)", false, true),
            ("Mozilla/5.0 (X11; Linux x86_64)", true, true), ("", true, true),
        ])
    func `the page shows this phone, or both kinds in turn`(agent: String, iPhone: Bool, android: Bool) async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let answer = try await house.client.executeRequest(
                uri: house.address(Route(.homeScreen), of: house.sam), method: .get,
                headers: [.userAgent: agent, .cookie: "__Host-s=\(sam.cookies["__Host-s"] ?? "")"], body: nil)
            let html = String(buffer: answer.body)
            #expect(answer.status == .ok)
            #expect(html.contains("Tap the square with an arrow") == iPhone)
            #expect(html.contains("Tap the three dots") == android)
            #expect(html.contains("<h2>On an iPhone</h2>") == (iPhone && android))
            #expect(html.contains("<h2>On an Android phone</h2>") == (iPhone && android))
        }
    }

    @Test func `enrolment ends on it, and the settings lead to it and back`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let last = try await sam.open(.homeScreen)
            #expect(last.text.contains("Step 5 of 5") && !last.links.contains { $0.words == "Back" })
            #expect(try await sam.follow(link: "Later").heading.hasSuffix(", Sam"))
            try await sam.open(.settings)
            let again = try await sam.follow(link: "Put this on your home screen")
            #expect(!again.text.contains("Step 5 of 5"))
            #expect(try await sam.follow(link: "Done").heading == "Settings")
        }
    }

    /// Asks for a code on the page in the settings.
    private func code(_ browser: Browser) async throws -> String {
        try await browser.open(.homeScreenInSettings)
        let page = try await browser.submit("Show me a code")
        let shown = try #require(page.html.firstMatch(of: /<p class="spoken" translate="no">(\d{3} \d{3})<\/p>/))
        return String(shown.1)
    }

    @Test func `a code from the browser makes the home screen the same phone, and the digits are asked`() async throws {
        try await House.open { house in
            let sam = house.browser(house.sam)
            let code = try await code(sam)
            let app = house.stranger("home screen")
            #expect(try await app.get("/lock").path == "/", "it begins with nothing")
            try await app.follow(link: "Sign in")
            try await app.follow(link: "I have a code from my browser")
            let lock = try await app.submit(nil, [("digits", code)])
            #expect(lock.path == "/lock" && lock.heading == "Your six digits")
            #expect(app.cookies["__Host-s"] == nil && app.cookies["__Host-d"] == sam.cookies["__Host-d"])
            #expect(try await app.unlock().heading.hasSuffix(", Sam"))

            let second = house.stranger("second")
            try await second.get("/code")
            let refused = try await second.submit(nil, [("digits", code)])
            #expect(refused.path == "/code" && refused.text.contains("This code does not work."))
            #expect(second.cookies["__Host-d"] == nil)
        }
    }

    @Test(arguments: Taps.allCases) func `tapped twice, a code works once`(taps: Taps) async throws {
        try await House.open { house in
            let code = try await code(house.browser(house.sam))
            let app = house.stranger("home screen")
            try await app.get("/code")
            app.taps = taps
            #expect(try await app.submit(nil, [("digits", code)]).path == "/lock")
            app.taps = .once
            #expect(try await app.unlock().heading.hasSuffix(", Sam"))
        }
    }

    @Test func `a wrong code, an old one and one that is none get the same sentence`() async throws {
        try await House.open { house in
            let code = try await code(house.browser(house.sam))
            var answers: Set<String> = []
            for typed in ["000000", "12345", "abcdef", "", code] {
                if typed == code { house.clock.move(minutes: 11) }
                let app = house.stranger("home screen \(typed)")
                try await app.get("/code")
                answers.insert(try await app.submit(nil, [("digits", typed)]).text)
                #expect(app.cookies["__Host-d"] == nil)
            }
            #expect(answers.count == 1 && answers.first?.contains("This code does not work.") == true)
        }
    }

    private func data(_ path: String, _ files: HomeScreenFiles) -> Data? {
        files.files.first { $0.path == path }?.file.data
    }

    /// The first bytes of a PNG of this size.
    private static func png(_ width: UInt32, _ height: UInt32) -> Data {
        let sides = [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) } }
        return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + sides)
    }
}
