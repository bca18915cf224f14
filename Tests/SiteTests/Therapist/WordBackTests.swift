import Casework
import Homework
import Pages
import Testing

@testable import Site

@Suite struct `The reply` {
    @Test func `says in its reader's language that what was written has been read, before the therapist's own words`()
        async throws
    {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let (alex, sam) = (house.reader(house.alex), house.reader(house.sam, "es"))
            func send(_ fields: [(String, String)]) async throws {
                try await robin.open(Route(.reply, house.couple))
                try await robin.submit("Send", fields)
                #expect(robin.page.text.contains("They will find your reply on their pages."), "\(robin.page.text)")
            }
            try await send([("to", "2"), ("words", "Gracias, Sam.")])
            let words = try await house.robinSees().folder(house.sam.person)?.desk.words.last
            #expect(words?.text == "Gracias, Sam." && words?.hasRead == true)
            #expect(try await sam.open(.replies).text.contains("Robin lo ha leído. Gracias, Sam."))

            try await send([("to", "both"), ("hour", "now")])
            #expect(try await house.table().word?.text == "", "having read it is word enough")
            #expect(try await alex.open(.week).text.contains("Robin has read this."))
            #expect(try await sam.open(.week).text.contains("Robin lo ha leído."))

            robin.cookies["__Host-l"] = "es"
            try await robin.open(Route(.reply, house.couple))
            try await robin.submit("Enviar", [("to", "1"), ("words", "Thank you, Alex.")])
            #expect(try await alex.open(.replies).text.contains("Robin has read this. Thank you, Alex."))
        }
    }

    @Test func `is one press on the brief, and none where an alert is open`() async throws {
        try await House.open { house in
            let evenings = try await house.openEvenings()
            let (robin, sam) = (house.browser(house.robin), house.browser(house.sam))
            try await robin.open(.sentences)
            try await robin.submit(nil, [("sentences-en", "Thank you for writing.")])
            #expect(try await !robin.open(Route(.couple, house.couple)).text.contains("Thank you for writing."))
            try await sam.open(Route(.note, evenings))
            try await sam.submit(nil, [("happened", "yes")])
            let brief = try await robin.open(Route(.couple, house.couple))
            #expect(brief.text.contains("Sam is waiting for your reply."))
            // From here on an older brief is open in one window, while Sam writes once more.
            let older = house.browser(house.robin)
            try await older.open(Route(.couple, house.couple))
            try await sam.open(.tell)
            try await sam.submit(nil, [("text", "It hurt.")])
            let refused = try await older.submit("Thank you for writing.")
            #expect(refused.text.contains("Nothing was sent"), "\(refused.text)")
            #expect(try await house.robinSees().folder(house.sam.person)?.desk.words.isEmpty == true)
            #expect(try await !robin.open(Route(.couple, house.couple)).text.contains("Thank you for writing."))
        }
    }

    @Test func `has 500 characters of one's own, beside the tick as well`() async throws {
        try await House.open { house in
            let robin = house.browser(house.robin)
            let long = String(repeating: "palabra ", count: 62) + "más."
            #expect(long.count == 500)
            try await robin.open(Route(.reply, house.couple))
            try await robin.submit("Send", [("to", "2"), ("words", long)])
            #expect(try await house.robinSees().folder(house.sam.person)?.desk.words.last?.text == long)

            try await robin.open(.sentences)
            try await robin.submit(nil, [("sentences-en", String(long.reversed()))])
            try await robin.open(Route(.reply, house.couple))
            try await robin.submit("Send", [("to", "1"), ("saved", String(long.reversed()))])
            #expect(
                try await house.robinSees().folder(house.alex.person)?.desk.words.last?.text
                    == String(long.reversed()))

            try await robin.open(Route(.reply, house.couple))
            let refused = try await robin.submit("Send", [("to", "2"), ("words", long + "x")])
            #expect(refused.text.contains("This is too long"))
        }
    }
}
