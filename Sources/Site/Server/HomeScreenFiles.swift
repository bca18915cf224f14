package import Assets
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What a phone loads when somebody puts the site on the home screen: a manifest and icons. They are the same bytes for
/// everybody, and neither tells what the site is for.
package struct HomeScreenFiles: Sendable {
    /// The addresses, and what each answers with.
    let files: [(path: String, file: StaticFiles.File)]

    /// - Parameter icon: the operator's own icon; nil for the program's.
    package init(_ assets: AssetSource, brand: String, icon: OwnIcon?) {
        let drawing = StaticFiles.File(data: assets.data("public/icon.svg") ?? Data(), type: "image/svg+xml")
        var files = [("/icon", icon?.file ?? drawing)]
        for size in Self.sizes {
            // A phone that knows no SVG gets the operator's picture only if it is a PNG. It scales the picture itself.
            let own = icon.flatMap { $0.pixels == nil ? nil : $0.file }
            let png = StaticFiles.File(data: assets.data("public/icon-\(size).png") ?? Data(), type: "image/png")
            files.append(("/icon-\(size).png", own ?? png))
        }
        let css = assets.data("public/base.css").map { String(decoding: $0, as: UTF8.self) } ?? ""
        let paper = css.firstMatch(of: /--paper: (#[0-9a-f]{6});/).map { String($0.1) } ?? "#ffffff"
        let manifest = Manifest(
            name: brand, shortName: brand, backgroundColor: paper, themeColor: paper, icons: Self.icons(icon))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let written = (try? encoder.encode(manifest)) ?? Data()
        files.append(("/manifest.webmanifest", StaticFiles.File(data: written, type: "application/manifest+json")))
        self.files = files
    }

    /// 180 is for iPhones, which read no manifest for it; the other two are what Android asks for.
    private static let sizes = [180, 192, 512]

    private static func icons(_ own: OwnIcon?) -> [Manifest.Icon] {
        guard let own else {
            return [
                Manifest.Icon(src: "/icon", sizes: "any", type: "image/svg+xml"),
                Manifest.Icon(src: "/icon-192.png", sizes: "192x192", type: "image/png"),
                Manifest.Icon(src: "/icon-512.png", sizes: "512x512", type: "image/png"),
                Manifest.Icon(src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable"),
            ]
        }
        return [
            Manifest.Icon(src: "/icon", sizes: own.pixels.map { "\($0)x\($0)" } ?? "any", type: own.file.type)
        ]
    }

    /// The fields of a web app manifest. The app begins at the lock, and without a known device that leads to the first
    /// page.
    private struct Manifest: Encodable {
        var id = "/"
        var name: String
        var shortName: String
        var startUrl = "/lock"
        var scope = "/"
        var display = "standalone"
        var backgroundColor: String
        var themeColor: String
        var icons: [Icon]

        struct Icon: Encodable {
            var src: String
            var sizes: String
            var type: String
            var purpose = "any"
        }
    }

    func addRoutes(to router: Router<SiteContext>) {
        for (path, file) in files {
            router.get(RouterPath(path)) { _, _ in
                // A day: these addresses have no hash of their content, and an operator may change the icon.
                Response(
                    status: .ok, headers: [.contentType: file.type, .cacheControl: "public, max-age=86400"],
                    body: .init(byteBuffer: ByteBuffer(bytes: file.data)))
            }
        }
    }
}
