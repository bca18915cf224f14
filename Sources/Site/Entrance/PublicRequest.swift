import Casework
import HTTPTypes
import Homework
import Hummingbird
import Pages
import Sealing

/// A request that needs no signing in. Nobody is known yet, except perhaps the device.
struct PublicRequest {
    let services: SiteServices
    let request: Request
    let context: SiteContext
    let texts: Texts
    let form: SubmittedForm
    /// What was typed before and refused; never digits, words or codes.
    let typed: SealedFlash?

    var accounts: AccountService { services.accounts }
    var cookies: Cookies { services.cookies }
    var now: Instant { context.now }

    init(_ services: SiteServices, _ request: Request, _ context: SiteContext) async throws {
        self.services = services
        self.request = request
        self.context = context
        texts = services.catalogue.texts(context.language)
        form = try await SubmittedForm.sent(in: request)
        let kept = services.cookies.value(.waiting, in: request.headers).flatMap(Base64URL.decode)
        typed = kept.flatMap { try? KeptForm.open($0, with: services.keptKey, for: .nobody, purpose: .waiting) }
            .flatMap(SealedFlash.init)
        if let answer = try overlong() { throw AnsweredBefore(response: answer) }
    }

    /// Redirects back to a form with a field that is too long; nil if there is none.
    private func overlong() throws -> Response? {
        let names: Set<String>
        do throws(FormMisread) { names = try form.overlong(at: nil) } catch { throw error.answer }
        guard !names.isEmpty else { return nil }
        // The fields that public pages show again. A cookie has no room for more.
        let kept = ["name", "called", "language", "sheet"].filter { name in form.fields.contains { $0.name == name } }
        return try again(
            request.uri.path, Dictionary(uniqueKeysWithValues: names.map { ($0, "refusal.tooLong") }), keeping: kept)
    }

    /// - Parameter style: the name of a stylesheet that is not that of all public pages.
    func page(
        _ page: some Page, token: String = "", script: String? = nil, style: String? = nil
    ) throws -> Response {
        var frame = services.frame(texts)
        if let style = style.flatMap(services.files.address) { frame.stylesheet = style }
        frame.script = script.flatMap(services.files.address)
        frame.csrf = token
        frame.night = context.isNight
        frame.form = Hexadecimal.text(context.random.bytes(16))
        // A person who is using a card can leave it as quickly as their own pages.
        if request.uri.path.hasPrefix("/card/") { frame.leaveAction = "/leave" }
        if let notice = typed?.faults[""] { frame.notice = texts(notice) }
        var response = try services.page(page, frame: frame, texts: texts)
        if typed != nil { response.headers.append(HTTPField(name: .setCookie, value: cookies.clear(.waiting))) }
        return response
    }

    /// Redirects back to a form, with a sentence beside the field and the values that may be shown again.
    func again(_ path: String, _ faults: [String: String], keeping names: [String] = []) throws -> Response {
        let fields = names.map { (name: $0, value: form[$0]) }
        let typed = SealedFlash(route: Route(.week), fields: SubmittedForm(fields: fields, id: ""), faults: faults)
        let kept = try KeptForm.seal(typed.bytes, under: services.keptKey, for: .nobody, purpose: .waiting)
        return .seeOther(path, cookies: [cookies.set(.waiting, Base64URL.encode(kept))])
    }

    func fault(_ name: String) -> String? { typed?.fault(name, texts) }

    var device: DeviceSecret? { services.device(request.headers) }

    /// The secret of the session that this browser has or had. A new sign-in ends that session.
    var session: Secret? { cookies.secret(.session, in: request.headers) }
}

/// The answer to a request, thrown before a handler runs. `ErrorPages` sends it.
struct AnsweredBefore: Error { let response: Response }
