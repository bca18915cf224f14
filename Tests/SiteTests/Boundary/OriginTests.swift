import Site
import Testing

/// The operator's spelling of the address becomes the browser's.
@Suite struct OriginTests {
    @Test(
        arguments: [
            ("https://practice.example", "https://practice.example"),
            ("https://Practice.EXAMPLE/", "https://practice.example"),
            ("HTTPS://practice.example", "https://practice.example"),
            ("https://practice.example:443", "https://practice.example"),
            ("https://practice.example:443/", "https://practice.example"),
            ("https://practice.example:0443", "https://practice.example"),
            ("https://practice.example:", "https://practice.example"),
            ("https://practice.example:8443", "https://practice.example:8443"),
            ("https://practice.example:80", "https://practice.example:80"),
            ("https://practice.example.", "https://practice.example"),
            ("https://B\u{FC}cher.Example", "https://xn--bcher-kva.example"),
            ("https://Bu\u{308}cher.example", "https://xn--bcher-kva.example"),
            ("https://fa\u{DF}.example", "https://xn--fa-hia.example"),
            ("https://\u{65E5}\u{672C}\u{8A9E}\u{3002}example", "https://xn--wgv71a119e.example"),
            ("https://XN--BCHER-KVA.example", "https://xn--bcher-kva.example"),
            ("http://localhost:80", "http://localhost"), ("http://LOCALHOST:8080", "http://localhost:8080"),
            ("http://localhost:443", "http://localhost:443"), ("http://127.0.0.1:80/", "http://127.0.0.1"),
            ("http://[::1]:8080", "http://[::1]:8080"), ("http://[0:0:0:0:0:0:0:1]:80", "http://[::1]"),
            ("https://[2001:DB8:0:0:1:0:0:1]", "https://[2001:db8::1:0:0:1]"),
            ("https://[2001:db8:0:1:1:1:1:1]:443", "https://[2001:db8:0:1:1:1:1:1]"),
            ("https://[::ffff:192.0.2.1]", "https://[::ffff:c000:201]"), ("https://[::]", "https://[::]"),
            ("https://192.0.2.1", "https://192.0.2.1"),
        ])
    func `an address is written as a browser writes it`(typed: String, sent: String) {
        #expect(Origin(typed)?.text == sent)
    }

    @Test(
        arguments: [
            ("https://practice.example/office", "https://practice.example"),
            ("https://practice.example?x=1", "https://practice.example"),
            ("https://practice.example#x", "https://practice.example"),
            ("https://robin@practice.example", "https://practice.example"),
            ("practice.example", "https://practice.example"),
            ("Practice.example/", "https://practice.example"),
            ("http://practice.example", "https://practice.example"), ("", nil), ("https://", nil),
            ("https://practice.example:99999", nil), ("https://127.1", nil), ("https://a..b", nil),
            ("https://\u{202E}abc.example", nil), ("https://-practice.example", nil),
        ])
    func `what is no address is refused, with the one that was meant`(typed: String, meant: String?) {
        #expect(Origin(typed) == nil)
        #expect(Origin.meant(by: typed)?.text == meant)
    }
}
