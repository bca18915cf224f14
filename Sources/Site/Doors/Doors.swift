import HTTPTypes
package import Hummingbird

/// Everything behind and before the doors. `/p/…` is the only address of what is private, and of one shape for all.
package func addDoors(
    to router: Router<SiteContext>, _ environment: SiteEnvironment, _ practice: Practice
) {
    let doorway = Doorway(environment: environment, practice: practice)
    router.add(middleware: LaterAnswers(doorway: doorway))
    Welcome(doorway: doorway).addRoutes(to: router)
    SigningIn(doorway: doorway).addRoutes(to: router)
    FirstStart(doorway: doorway).addRoutes(to: router)
    CardEntry(doorway: doorway).addRoutes(to: router)
    HelpPages(doorway: doorway).addRoutes(to: router)
    router.get("/p/:token") { request, context in
        try await doorway.answer(request, context, token: try context.parameters.require("token"))
    }
    router.post("/p/:token") { request, context in
        try await doorway.answer(request, context, token: try context.parameters.require("token"))
    }
}
