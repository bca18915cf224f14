import Foundation
import Support
import Testing

@testable import Pages

/// With PAGES_OUT set to a folder, every scene is written there, in each language, with its style beside it.
@Suite struct SceneGallery {
    @Test func `every scene renders, and can be looked at`() throws {
        for language in [PageLanguage.english, .spanish, .mirrored] {
            let texts = try Checkout.catalogue.get().texts(language)
            for page in PageSamples.scenicEntrance + PageSamples.guide + PageSamples.scenicPartner {
                let html = try Self.render(page, texts)
                #expect(html.contains("</html>"))
                try Preview.write(html, "scene/\(page.template)", language)
            }
        }
        guard let out = ProcessInfo.processInfo.environment["PAGES_OUT"] else { return }
        let style = try ["base", "partner"].map { name in
            try String(
                contentsOf: Checkout.root.appending(path: "Sources/CAssets/files/public/\(name).css"), encoding: .utf8)
        }
        try style.joined().write(toFile: "\(out)/page.css", atomically: true, encoding: .utf8)
    }

    static func render<P: ScenicPage>(_ page: P.Type, _ texts: Texts) throws -> String {
        let atDoor = P.template.hasPrefix("entrance/")
        let frame = Frame(
            language: texts.language, brand: "Notes for two", stylesheet: "page.css", csrf: "c5f", form: "f0f0",
            area: atDoor ? .entrance : .partner,
            tabs: atDoor ? [] : [Frame.Tab(href: "/p/tell", label: "Message Robin", icon: .message)], helpHref: "/help",
            leaveAction: atDoor ? nil : "/leave")
        let html = try Checkout.templates.get().render(page.scene(texts), frame: frame, texts: texts)
        return String(decoding: html, as: UTF8.self)
    }
}
