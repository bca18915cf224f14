import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// What stands before every door: the static files, the answer to "are you there", and a first page where no doors were
/// added, whose first page leads on whom they know.
func addEntrance(to router: Router<SiteContext>, _ environment: SiteEnvironment) {
    if !router.routes.contains(where: { "\($0.path)" == "/" && $0.method == .get }) {
        router.get("/") { _, context in
            let texts = environment.catalogue.texts(context.language)
            let page = WelcomePage(
                brand: environment.brand, cardHref: "/card", signInHref: "/sign-in", spokenHref: "/card/spoken")
            var frame = environment.frame(texts)
            frame.night = context.isNight
            return try environment.page(page, frame: frame, texts: texts)
        }
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
