import HTTPTypes
import Pages
import Testing

@testable import Site

/// A form is read as its page wrote it, or not at all.
@Suite struct FormReadingTests {
    private func read(_ body: String) -> [String: String]? {
        guard let form = try? SubmittedForm(Array(body.utf8)) else { return nil }
        return Dictionary(form.fields.map { ($0.name, $0.value) }) { $0 + "|" + $1 }
    }

    @Test func `a plus is a space, an escape is a byte, and every end of line is one sign`() {
        #expect(read("text=a+b%2Bc%25&line=") == ["text": "a b+c%", "line": ""])
        #expect(read("text=%C3%A9%e2%82%ac") == ["text": "\u{E9}\u{20AC}"])
        #expect(read("text=a%0D%0Ab%0Ac%0Dd%0D%0A") == ["text": "a\nb\nc\nd\n"])
        #expect(read("text=a=b&&line") == ["text": "a=b", "line": ""])
        #expect(read("know=rough&know=scared") == ["know": "rough|scared"])
        #expect(read("") == [:])
    }

    @Test(
        arguments: [
            "text=20%25+or+20%+of+it", "text=%", "text=%4", "text=a%4&line=b", "text=%zz", "text=%+4", "text=100%",
            "text=%C3", "text=%C3%28", "text=%ED%A0%80", "text=%F5%80%80%80", "text=%C0%AF",
            "text=a%00b", "text=a\u{0}b", "text=a\nb", "text=a\r\n", "text=a&text=b", "text=a&text=a",
            "csrf=a&csrf=b", "form=a&form=a", "digits=1&digits=2",
        ])
    func `a form that could be read in two ways is refused whole`(body: String) {
        #expect(throws: FormMisread.malformed) { try SubmittedForm(Array(body.utf8)) }
    }

    @Test func `what no page of ours has is passed over`() {
        #expect(
            read("%zz=a&%=%&%74ext=c&nosuchfield=a&text=b&\(String(repeating: "n", count: 9_000))=c") == ["text": "b"])
    }

    @Test func `no field is read beyond its bound, and no more fields than a page has`() {
        for body in ["language=" + String(repeating: "e", count: 65), "code=" + String(repeating: "%37", count: 401)] {
            #expect(throws: FormMisread.tooLarge) { try SubmittedForm(Array(body.utf8)) }
        }
        let many = String(repeating: "know=rough&", count: 401)
        #expect(throws: FormMisread.tooLarge) { try SubmittedForm(Array(many.utf8)) }
    }

    @Test func `a page answers a misread form with a sentence, and saves nothing`() async throws {
        try await House.open { house in
            let alex = house.browser(house.alex)
            try await alex.open(.tell)
            let form = try #require(alex.page.form(nil))
            let kept = form.body([])
            let before = try await house.letters(of: house.alex)
            for body in ["text=only+5%+of+it&" + kept, kept + "&text=a%FFb", kept + "&text=a&text=b"] {
                let answer = try await alex.send(.post, form.action, body)
                #expect(answer.status == .badRequest)
                #expect(answer.heading == "We could not read what you sent")
            }
            #expect(try await house.letters(of: house.alex).count == before.count)
            #expect(try await alex.submit(nil, [("text", "only 5% of it")]).status == .ok)
            #expect(try await house.letters(of: house.alex).count == before.count + 1)
        }
    }
}
