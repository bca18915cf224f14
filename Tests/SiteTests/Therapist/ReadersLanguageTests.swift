import Casework
import HTTPTypes
import Homework
import HummingbirdTesting
import NIOCore
import Pages
import Sealing
import Testing

@testable import Site

/// What the program says for the therapist is said to each reader in the reader's language.
@Suite struct `The reader's language` {
    @Test func `reading days left as they are usual are said in it, and changed ones as they were written`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam, "es"))
            func write(_ reading: String) async throws -> String {
                try await robin.open(.howIWork)
                try await robin.submit(nil, [("secrets", "limited"), ("reading-en", reading)])
                return try await house.table().profile.readingDays(in: .english)?.text ?? ""
            }
            func stands(_ language: String = "en") async throws -> String? {
                try await robin.open(.howIWork).form(nil)?.fields.first { $0.name == "reading-\(language)" }?.value
            }
            let usual = "This is read on weekdays and before you meet."
            #expect(try await write("on Fridays") == "on Fridays")
            #expect(try await stands() == "on Fridays")
            #expect(
                try await sam.open(.tell).text.contains(
                    "On Fridays. Se muestra en inglés, porque Robin no lo ha escrito en español. En una emergencia"))
            #expect(try await stands("es") == "", "the other part is empty, not filled with days that do not hold")

            #expect(try await write(usual) == "", "nothing is kept")
            #expect(try await stands() == usual, "the form shows it in the therapist's language")
            #expect(try await alex.open(.tell).text.contains("\(usual) In an emergency"))
            let spanish = try await sam.open(.tell).text
            #expect(spanish.contains("Esto se lee de lunes a viernes y antes de cada cita. En una emergencia"))

            // Taken over by somebody who speaks another language, it is left as it stands there.
            robin.cookies["__Host-l"] = "es"
            #expect(try await stands("es") == "Esto se lee de lunes a viernes y antes de cada cita.")
            #expect(try await robin.open(.therapistSettings).text.contains("Esto se lee de lunes a viernes"))
            #expect(try await write(try #require(try await stands())) == "")
        }
    }
    @Test func `the first start keeps no sentence of the browser's language`() async throws {
        try await House.openEmpty { site in
            let link = try #require(try await site.accounts.firstLink())
            let form = "name=Robin&language=en&digits=\(House.digits)&digitsAgain=\(House.digits)"
            let answer = try await site.client.executeRequest(
                uri: "/first/\(link)", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded",
                    try #require(HTTPField.Name("sec-fetch-site")): "same-origin",
                ], body: ByteBuffer(string: form))
            let line = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("__Host-s=") })
            let cookie = line.dropFirst("__Host-s=".count).prefix { $0 != ";" }
            let secret = try #require(Base64URL.decode(String(cookie)))
            let session = try #require(try await site.accounts.session(Secret(copying: secret), at: House.start))
            guard case .therapistPrivate(let keyring) = session.access else { throw House.NotOpen() }
            let house = try await TherapistDesk(accounts: site.accounts, keyring: keyring).shelf().profile
            #expect(house.therapistName == "Robin" && house.readingDays == "")
        }
    }

    @Test func `the usual line of a talk is said in it, and one's own or none as it was left`() async throws {
        try await House.open { house in
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam, "es"))
            let usual = "Start with something small. If something is hard to say, we can say it together when we meet."
            let theirs = "Empiecen por algo pequeño. Si les cuesta decir algo, lo hablamos en la cita."
            let talk = try await house.robinGives("first-talk")
            let assignment = try #require(try await house.table().homework.last?.assignment)
            #expect(assignment.line == nil && assignment.hasUsualLine)
            for route in [Route(.week), Route(.prepare, talk), Route(.talk, talk)] {
                #expect(try await alex.open(route).text.contains(usual), "\(route.kind)")
                #expect(try await sam.open(route).text.contains(theirs), "\(route.kind)")
            }
            // The same talk, given again: with a line of Robin's own, and with none.
            try await house.robinGives("first-talk", [("line", "Laughing is allowed.")])
            #expect(try await house.table().homework.last?.assignment.line == "Laughing is allowed.")
            #expect(try await sam.open(.week).text.contains("Laughing is allowed."))
            try await house.robinGives("first-talk", [("line", "")])
            let last = try #require(try await house.table().homework.last?.assignment)
            #expect(last.line == nil && !last.hasUsualLine)
        }
    }
}
