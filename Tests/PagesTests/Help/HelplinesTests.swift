import Assets
import Foundation
import Homework
import Support
import Testing

@testable import Pages

@Suite struct HelplinesTests {
    private let shipped: Helplines

    init() throws { shipped = try Helplines(Checkout.assets) }

    @Test func `every country has a service to call, and every number a source with an address and a day`() throws {
        let earliest = try #require(Day(year: 2026, month: 11, day: 1))
        for country in shipped.countries {
            #expect(country.lines.contains { $0.kind.isService }, "\(country.code)")
            for line in country.lines {
                #expect(!line.source.text.isEmpty, "\(country.code) \(line.number)")
                #expect(line.source.address.hasPrefix("http"), "\(country.code) \(line.number)")
                #expect(line.source.day >= earliest, "\(country.code) \(line.number)")
                #expect((line.name == nil) == line.kind.isService, "\(country.code) \(line.number)")
            }
        }
        #expect(shipped.countries.count >= 35)
    }

    @Test func `every Spanish-speaking country but one is there, with a line for violence or a crisis`() {
        // For Equatorial Guinea no number was found in a source, so none is shown.
        let spanish = "ES MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY".split(separator: " ").map(
            String.init)
        for code in spanish { #expect(shipped.country(code) != nil, "\(code)") }
        #expect(shipped.country("GQ") == nil)
        let withLines = spanish.filter { code in
            shipped.country(code)?.lines.contains { !$0.kind.isService } == true
        }
        #expect(Set(spanish).subtracting(withLines) == ["NI", "CU"], "no source was found for these two")
    }

    @Test func `a number that is one service among several is named for what it is`() {
        func numbers(_ code: String) -> [Helplines.Kind: String] {
            let services = shipped.country(code)?.lines.filter { $0.kind.isService } ?? []
            return Dictionary(services.map { ($0.kind, $0.number) }) { first, _ in first }
        }
        #expect(numbers("CL") == [.police: "133", .ambulance: "131", .fire: "132"])
        #expect(numbers("PE") == [.police: "105", .ambulance: "106", .fire: "116"])
        #expect(numbers("NO") == [.police: "112", .ambulance: "113", .fire: "110"])
    }

    @Test func `a zone belongs to one country, and names it`() {
        let zones = shipped.countries.flatMap(\.zones)
        #expect(Set(zones).count == zones.count)
        for zone in zones { #expect(TimeZone(identifier: zone) != nil, "\(zone)") }
        #expect(shipped.country(ofZone: "Europe/Madrid")?.code == "ES")
        #expect(shipped.country(ofZone: "Atlantic/Canary")?.code == "ES")
        #expect(shipped.country(ofZone: "America/Santiago")?.code == "CL")
        #expect(shipped.country(ofZone: "Asia/Tokyo") == nil)
    }

    @Test func `a link carries what a telephone can dial`() {
        #expect(Helplines.href("800 14 0348") == "tel:800140348")
        #expect(Helplines.href("*4141") == "tel:*4141")
        #expect(Helplines.href("+34 (600) 00-00") == "tel:+346000000")
        for line in shipped.countries.flatMap(\.lines) {
            #expect(line.href.wholeMatch(of: /tel:\*?[0-9]{2,15}/) != nil, "\(line.number)")
        }
    }

    @Test(
        arguments: [
            ("police = 110 | s", "belongs to no country"), ("country = XX | Land\npolice = 110 | t", "no source t"),
            ("country = XX | Land\nzones = A/B\npolice = 1-- | s", "no telephone number"),
            ("country = XX | Land\nzones = A/B\ncrisis = 110 | s", "too many parts or too few"),
            ("country = XX | Land\nzones = A/B\npolice = 110 | s\nhope = 1 | s", "hope is not known"),
            ("country = XX | Land\npolice = 110 | s", "XX has no zones"),
            ("country = XX | Land\nzones = A/B", "XX has no emergency number"),
            ("country = XX | Land\nzones = A/B\npolice = 110 | s\ncountry = XX | Land", "XX is there twice"),
            ("source = u | someday | A | B", "someday is no day"), (" goes on", "nothing began"),
            ("police", "has no ="),
            ("country = XX |", "a part is empty"),
        ])
    func `a mistake in the file is named with its line`(_ text: String, _ reason: String) {
        let lines = "# Numbers\nsource = s | 2026-11-29 | A ministry | https://example.org\n"
        // A line of its own goes first where a line goes on.
        let content = text.hasPrefix(" ") ? "# Numbers\n\(text)" : lines + text
        let files = ["help/helplines.txt": Data(content.utf8)]
        let error = #expect(throws: HelplinesError.self) { try Helplines(.memory(files)) }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
        #expect(error.map { $0.line > 1 } == true)
    }
}
