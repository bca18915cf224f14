import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Testing

@testable import Site

/// The pages of a therapist's second factor.
@Suite struct SecondFactorTests {
    /// The app: it has typed the letters of the page, and shows six digits.
    private func shown(_ letters: String, at now: Instant) throws -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits: [UInt8] = []
        for letter in letters where letter != " " {
            let value = try #require(alphabet.firstIndex(of: letter))
            bits += (0..<5).map { UInt8(value >> (4 - $0) & 1) }
        }
        let bytes = stride(from: 0, to: 160, by: 8).map { start in bits[start..<start + 8].reduce(0) { $0 << 1 | $1 } }
        let codes = try #require(OneTimeCodes(Secret(copying: bytes)))
        return String("\(1_000_000 + codes.code(at: OneTimeCodes.step(at: now.seconds)))".dropFirst())
    }

    @Test(arguments: Taps.allCases)
    func `it is set up, asked for once a day before the digits, and switched off`(taps: Taps) async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            robin.taps = taps
            try await robin.open(.therapistSettings)
            try await robin.follow(link: "Code from an app")
            #expect(robin.page.text.contains("You have not set this up."))
            let wrong = try await robin.submit("Set it up", [("digits", "000001")])
            #expect(wrong.text.contains("not the right digits."))
            let page = try await robin.submit("Set it up", [("digits", House.digits)])
            #expect(page.heading == "Add this site to your app")
            let letters = try #require(page.html.firstMatch(of: /translate="no">([A-Z2-7 ]{39})</)).1
            #expect(try await robin.submit("Go on", [("appCode", "000000")]).text.contains("This code is not right."))
            let code = try shown(String(letters), at: house.now)
            let spare = try await robin.submit("Go on", [("appCode", code)])
            #expect(spare.heading == "Ten spare codes" && spare.html.matches(of: /<li>/).count >= 10)
            #expect(try await robin.submit("Go on").text.contains("then tick that you have"))
            #expect(try await robin.submit("Go on", [("noted", "yes")]).heading == "Settings")
            #expect(try await robin.open(.secondFactor).text.contains("10 spare codes are left."))

            // This device has shown the app today. Tomorrow it is asked again, before the digits.
            try await robin.submit("Sign out")
            house.clock.move(minutes: 24 * 60)
            let asked = try await robin.get("/lock")
            #expect(asked.path == "/lock/code" && asked.heading == "Code from your app")
            #expect(try await robin.submit("Go on", [("appCode", code)]).text.contains("This code does not work."))
            let now = try shown(String(letters), at: house.now)
            #expect(try await robin.submit("Go on", [("appCode", now)]).path == "/lock")
            #expect(try await robin.unlock().text.contains("Alex and Sam"))

            try await robin.open(.secondFactor)
            try await robin.submit("Stop asking for a code", [("digits", House.digits)])
            #expect(robin.page.text.contains("You have not set this up."))
            try await robin.open(.therapistSettings)
            #expect(robin.page.text.contains("My recent sign-ins") && robin.page.text.contains("this device"))
        }
    }

    @Test func `a member is asked for nothing, and a lock without a second factor has no such page`() async throws {
        try await House.open { house in
            for person in [house.alex, house.robin] {
                let browser = house.browser(person)
                let page = try await browser.get("/lock/code")
                #expect(page.path != "/lock/code")
            }
            let page = try await house.stranger().get("/lock/code")
            #expect(page.path == "/")
        }
    }
}
