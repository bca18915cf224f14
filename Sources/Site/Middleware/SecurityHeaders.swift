import HTTPTypes
package import Hummingbird

/// The headers of every answer: pages, errors, missing pages and static files.
package struct SecurityHeaders: RouterMiddleware {
    package static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'", "object-src 'none'", "require-trusted-types-for 'script'", "trusted-types sw",
    ].joined(separator: "; ")

    /// The page of an evening asks the phone to keep its screen on. No page asks a device for anything else.
    package static let permissionsPolicy =
        [
            "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media",
            "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer",
            "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "serial", "usb",
            "window-management", "xr-spatial-tracking",
        ].map { "\($0)=()" }.joined(separator: ", ") + ", screen-wake-lock=(self)"

    package static let all: [(name: String, value: String)] = [
        ("content-security-policy", contentSecurityPolicy),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", permissionsPolicy),
        // Not "no-referrer": with it a browser sends our own forms with `Origin: null`, and a browser that does not
        // send the site (Safari before 16.4) could send no form at all. Neither value tells a page's address to other
        // sites.
        ("referrer-policy", "same-origin"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ("x-content-type-options", "nosniff"),
        ("x-robots-tag", "none"),
    ]

    package func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        Self.add(to: &response.headers)
        // An answer to HEAD has no body. Otherwise the next answer on the same connection would be read from the middle
        // of one.
        return request.method == .head ? response.createHeadResponse() : response
    }

    static func add(to headers: inout HTTPFields) {
        for (name, value) in fields { headers[name] = value }
        // Only a static file may be cached, because its name contains the hash of its content.
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }

    private static let fields = all.compactMap { header in HTTPField.Name(header.name).map { ($0, header.value) } }
}
