package import Assets
import Crypto
package import Foundation
package import Pages

/// The files under `public/`. Each is served under a name that contains the hash of its content, so that a browser may
/// cache it for ever: `/static/tonight.1f2e3d4c.js`.
package struct StaticFiles: Sendable {
    package struct File: Sendable {
        package let data: Data
        package let type: String
    }

    /// Files by their names in addresses.
    private let served: [String: File]
    /// Addresses by the files' names in the folder.
    private let addresses: [String: String]

    package init(_ assets: AssetSource) {
        var served: [String: File] = [:]
        var addresses: [String: String] = [:]
        func serve(_ name: String, _ data: Data) {
            guard let type = Self.types[String(name.split(separator: ".").last ?? "")] else { return }
            let hash = SHA256.hash(data: data).prefix(4).map { String(format: "%02x", $0) }.joined()
            let parts = name.split(separator: ".")
            let address = (parts.dropLast() + [Substring(hash)] + parts.suffix(1)).joined(separator: ".")
            served[address] = File(data: data, type: type)
            addresses[name] = "/static/\(address)"
        }
        for path in assets.names(under: "public") where !path.hasSuffix(".css") {
            guard let data = assets.data(path) else { continue }
            serve(String(path.dropFirst("public/".count)).replacing("/", with: "-"), data)
        }
        for (name, parts) in Self.stylesheets {
            let css = parts.compactMap { assets.data("public/\($0)") }.map { String(decoding: $0, as: UTF8.self) }
            // Comments are removed: anyone may fetch this file, and they could tell what the site is for. So is the space
            // around punctuation, a quarter of what a first visit loads.
            let sent = css.joined(separator: "\n").replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
                .replacing(/\s*([{};,])\s*/) { $0.1 }.replacing(/:\s+/, with: ":").replacing(";}", with: "}")
            // A font is named by its file in the folder; its address has a hash in it, so that it is loaded once.
            let named = sent.replacing(/url\("([a-z0-9.-]+)"\)/) {
                "url(\"\(addresses[String($0.1)] ?? String($0.1))\")"
            }
            serve(name, Data(named.utf8))
        }
        self.served = served
        self.addresses = addresses
    }

    /// The address of a file of `public/`; nil if there is no such file.
    package func address(_ name: String) -> String? { addresses[name] }

    /// The one stylesheet of the public pages, the members' or the therapist's.
    package func stylesheet(_ area: Frame.Area) -> String {
        addresses[area == .therapist ? "rooms.css" : "pages.css"] ?? ""
    }

    /// The file at `/static/<name>`.
    package func file(_ name: String) -> File? { served[name] }

    /// The base style and that of some pages. They are sent as one file whose name does not tell what the site is for.
    private static let stylesheets = [
        "pages.css": ["base.css", "partner.css"], "rooms.css": ["base.css", "therapist.css", "print.css"],
        "looks.css": ["base.css", "partner.css", "preview.css"],
        // Only the demonstration has a page that names it.
        "parts.css": ["base.css", "partner.css", "therapist.css", "parts.css"],
    ]

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "png": "image/png", "webmanifest": "application/manifest+json", "woff2": "font/woff2",
    ]
}
