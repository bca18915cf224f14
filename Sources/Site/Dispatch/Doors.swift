import HTTPTypes
package import Hummingbird

/// Everything behind and before the doors. `/p/…` is the only address of what is private, and of one shape for all.
package func addRoutes(
    to router: Router<SiteContext>, _ environment: SiteEnvironment, _ practice: Practice
) {
    let dispatcher = RequestDispatcher(environment: environment, practice: practice, handlers: .all)
    router.add(middleware: LaterAnswers(dispatcher: dispatcher))
    Welcome(dispatcher: dispatcher).addRoutes(to: router)
    SigningIn(dispatcher: dispatcher).addRoutes(to: router)
    FirstStart(dispatcher: dispatcher).addRoutes(to: router)
    CardEntry(dispatcher: dispatcher).addRoutes(to: router)
    HelpPages(dispatcher: dispatcher).addRoutes(to: router)
    router.get("/p/:token") { request, context in
        try await dispatcher.answer(request, context, token: try context.parameters.require("token"))
    }
    router.post("/p/:token") { request, context in
        try await dispatcher.answer(request, context, token: try context.parameters.require("token"))
    }
}
