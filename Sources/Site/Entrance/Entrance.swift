import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// What stands before every door: the welcome, the static files, the answer to "are you there".
func addEntrance(to router: Router<SiteContext>, _ environment: SiteEnvironment) {
    router.get("/") { _, context in
        let texts = environment.catalogue.texts(context.language)
        let page = WelcomePage(
            brand: environment.brand, cardHref: "/card", signInHref: "/sign-in", spokenHref: "/card/spoken")
        return try environment.page(page, frame: environment.frame(texts), texts: texts)
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
