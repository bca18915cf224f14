import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// What stands before every door: the welcome, the static files, the answer to "are you there".
func addEntrance(to router: Router<SiteContext>, _ environment: SiteEnvironment) {
    router.get("/") { request, context in
        let texts = environment.catalogue.texts(context.language)
        let cookies = Cookies(isDemonstration: environment.isDemonstration)
        // Whoever comes back to their own phone needs six digits, not six words.
        let isKnown = cookies.value(.device, in: request.headers) != nil
        let page = WelcomePage(
            brand: environment.brand, cardHref: "/card", signInHref: isKnown ? "/lock" : "/sign-in",
            spokenHref: "/card/spoken")
        var frame = environment.frame(texts)
        frame.night = context.isNight
        return try environment.page(page, frame: frame, texts: texts)
    }
    router.get("/static/:name") { _, context in
        guard let file = environment.files.file(try context.parameters.require("name")) else {
            throw HTTPError(.notFound)
        }
        return Response(
            status: .ok,
            headers: [.contentType: file.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: .init(byteBuffer: ByteBuffer(bytes: file.data)))
    }
    // Browsers ask for an icon unbidden; having none is no error in anybody's console.
    router.get("/favicon.ico") { _, _ in
        Response(status: .noContent, headers: [.cacheControl: "public, max-age=86400"])
    }
    router.get("/healthz") { _, _ in "ok" }
}
