import Foundation

/// The address under which people reach this site, such as `https://practice.example`. It is written as a browser
/// writes it in the header `Origin`, however the operator typed it.
///
/// Only `https`, or plain `http` on this machine. Anything else would send keys over the network in the clear.
package struct Origin: Hashable, Sendable {
    package let text: String

    /// Accepts capitals, the usual port, a slash or a dot at the end, names in any script and IPv6 in any spelling.
    /// Returns nil for an address with anything after its port, and for one that no browser would open.
    package init?(_ text: String) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil, parts.user == nil,
            parts.password == nil, let typed = parts.encodedHost, let host = Host(typed)
        else { return nil }
        guard scheme == "https" || (scheme == "http" && host.isLocal) else { return nil }
        let port = parts.port
        guard port.map({ (1...65_535).contains($0) }) ?? true else { return nil }
        // A browser omits the usual port.
        let isUsual = port == nil || port == (scheme == "https" ? 443 : 80)
        self.text = "\(scheme)://\(host.text)" + (isUsual ? "" : ":\(port ?? 0)")
    }

    /// The address that was probably meant by a refused one: without a path, and with `https`.
    package static func meant(by text: String) -> Origin? {
        let address = text.contains("://") ? text : "https://" + text
        guard var parts = URLComponents(string: address) else { return nil }
        (parts.path, parts.query, parts.fragment, parts.user, parts.password) = ("", nil, nil, nil, nil)
        if let origin = parts.string.flatMap(Origin.init) { return origin }
        parts.scheme = "https"
        return parts.string.flatMap(Origin.init)
    }

    /// Whether a page with this address is ours, for browsers that send the page a form came from and no origin.
    func holds(_ address: String) -> Bool {
        address.utf8.elementsEqual(text.utf8) || address.utf8.starts(with: (text + "/").utf8)
    }
}

extension Origin {
    /// A host name or number as a browser writes it. Names in other scripts are converted to ASCII before (UTS 46 of
    /// the ICU in Foundation, as browsers do).
    private struct Host {
        let text: String

        init?(_ typed: String) {
            if typed.contains(":") {
                let inner = typed.hasPrefix("[") && typed.hasSuffix("]") ? String(typed.dropFirst().dropLast()) : typed
                guard let text = Self.addressOfSix(inner) else { return nil }
                self.text = "[\(text)]"
                return
            }
            var name = typed.lowercased()
            // A browser sends the final dot only if it was typed, and people type the address without it.
            if name.hasSuffix(".") { name.removeLast() }
            let labels = name.split(separator: ".", omittingEmptySubsequences: false)
            guard name.utf8.count <= 253, labels.allSatisfy(Self.isLabel) else { return nil }
            // IPv4 addresses have several spellings (127.1, 0x7f.0.0.1). A browser writes four decimal numbers, so only
            // these are accepted.
            if let last = labels.last, last.utf8.allSatisfy(Self.isDigit) {
                guard labels.count == 4, labels.allSatisfy({ UInt8($0).map { String($0) } == String($0) }) else {
                    return nil
                }
            }
            text = name
        }

        var isLocal: Bool { ["localhost", "127.0.0.1", "[::1]"].contains(text) }

        private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

        private static func isLabel(_ label: Substring) -> Bool {
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                }
        }

        /// The shortest spelling, as in the URL standard: small letters, and the first longest run of zeros omitted.
        private static func addressOfSix(_ typed: String) -> String? {
            var bytes = [UInt8](repeating: 0, count: 16)
            guard inet_pton(AF_INET6, typed, &bytes) == 1 else { return nil }
            let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
            var longest = 0..<0
            var start = 0
            while start < groups.count {
                let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
                if end - start > max(longest.count, 1) { longest = start..<end }
                start = max(end, start + 1)
            }
            func written(_ part: ArraySlice<UInt16>) -> String {
                part.map { String($0, radix: 16) }.joined(separator: ":")
            }
            if longest.isEmpty { return written(groups[...]) }
            return written(groups[..<longest.lowerBound]) + "::" + written(groups[longest.upperBound...])
        }
    }
}
