import Foundation

/// The address people reach this site under: `https://practice.example`.
///
/// Only `https`, or plain `http` on this machine: anything else would send keys over the network in the clear.
package struct Origin: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil, parts.user == nil
        else { return nil }
        let isLocal = ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
        guard parts.scheme == "https" || (parts.scheme == "http" && isLocal) else { return nil }
        self.text = text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
