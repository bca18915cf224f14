import Casework
import HTTPTypes
import Homework
import Hummingbird
import Logging
import Pages
import Sealing
import Storage

/// What cannot be done now is answered in the same way on every route: honestly, early, and with what was typed in the
/// answer, to be sent again. Where nothing can be saved, the page shows the numbers to call.
struct LaterAnswers: RouterMiddleware {
    let services: SiteServices

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        let isForm = request.method == .post
        // Read once and kept: whoever fails below may have taken the body already.
        let body = isForm ? try await request.wholeBody() : nil
        do { return try await next(request, context) } catch let error as CaseError {
            guard let cause = Later(error, context) else { throw error }
            services.outages.tell(error, at: context.now, context.logger)
            if case .damaged(let reference) = cause {
                context.logger.error(
                    "a key ring cannot be opened with the right secret", metadata: ["reference": .string(reference)])
            }
            let form = body.flatMap { try? SubmittedForm(Array(buffer: $0)) }
            return try await services.later(cause, form, path: request.uri.path, context)
        }
    }
}

/// Why something is not done now.
enum Later {
    case busy(seconds: Int)
    case storing
    case crowded
    case damaged(reference: String)
    case throttled(minutes: Int)
    /// Signed out here, and not in the database.
    case left

    /// Nil for an error that is not of this kind.
    init?(_ error: CaseError, _ context: SiteContext) {
        switch error {
        case .sealing(.busy(let seconds)): self = .busy(seconds: seconds)
        case .store(.unavailable), .store(.syncFailed): self = .storing
        case .crowded: self = .crowded
        case .damagedKeys: self = .damaged(reference: Reference.random(context.random))
        default: return nil
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .busy, .storing, .left: .serviceUnavailable
        case .crowded, .damaged: .conflict
        case .throttled: .tooManyRequests
        }
    }

    /// When it is worth another try, in seconds.
    var retryAfter: Int? {
        switch self {
        case .busy(let seconds): seconds
        case .storing: 60
        case .throttled(let minutes): minutes * 60
        case .crowded, .damaged, .left: nil
        }
    }

    func kind() -> LaterPage.Kind {
        switch self {
        case .busy(let seconds): .busy(seconds: seconds)
        case .storing: .storing
        case .crowded: .crowded
        case .damaged(let reference): .damaged(reference: reference)
        case .throttled(let minutes): .throttled(minutes: minutes)
        case .left: .left
        }
    }
}

extension SiteServices {
    /// The answer that says so. Digits are never written into a page: a form of nothing else leads back to where they
    /// are given.
    func later(
        _ cause: Later, _ form: SubmittedForm?, path: String, _ context: SiteContext
    ) async throws -> Response {
        let texts = catalogue.texts(context.language)
        let help = await accounts.helpInAnyCase()
        let numbers = HelpPage(
            texts: texts, back: "", clinic: brand, telephone: help.telephone, words: help.words,
            country: helplines.country(help.country), dated: ClockWords(texts.language).dated)
        let kept = form?.withoutDigits
        // On public forms the typed words are keys: the answer carries them in hidden fields and does not show them.
        let isInside = path.hasPrefix("/p/")
        let page = LaterPage(
            cause.kind(), texts: texts, path: path,
            fields: kept?.fields.map { HeldPage.HeldField(name: $0.name, value: $0.value) } ?? [],
            words: isInside ? kept?.words(named: SignedInRequest.typedFields) ?? [] : [], numbers: numbers)
        var frame = self.frame(texts)
        frame.night = context.isNight
        // As it was sent: the same form, so that sending it again saves it once.
        (frame.csrf, frame.form) = (form?.token ?? "", form?.id ?? "")
        frame.leaveAction = isInside ? "/leave" : nil
        var response = try self.page(page, frame: frame, texts: texts, status: cause.status)
        if let seconds = cause.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }
}
