import Pages
import Testing

@testable import Site

@Suite struct LanguageTests {
    @Test(
        arguments: [
            ("", "en"), ("es", "es"), ("es-MX,es;q=0.9", "es"), ("fr, es;q=0.5, en;q=0.4", "es"),
            ("en;q=0.2, es;q=0.8", "es"), ("es;q=0", "en"), (";;;,,=", "en"), ("en, es", "en"), ("*", "en"),
        ])
    func `the browser's first known language is taken`(header: String, code: String) {
        #expect(AcceptedLanguage.best(of: [.english, .spanish], for: header).code == code)
    }
}
