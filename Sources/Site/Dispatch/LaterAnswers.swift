import Casework
import HTTPTypes
import Homework
import Hummingbird
import Logging
import Pages
import Sealing
import Storage

/// Answers every route in the same way when a request cannot be carried out now: early, truthfully, and with the typed
/// values, so that they can be sent again. If nothing can be saved, the page shows the numbers to call.
struct LaterAnswers: RouterMiddleware {
    let services: SiteServices

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        let isForm = request.method == .post
        // Read once and kept, because the code that fails below may have read the body already.
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

/// Why a request is not carried out now.
enum Later {
    case busy(seconds: Int)
    case storing
    case crowded
    case damaged(reference: String)
    case throttled(minutes: Int)
    /// This browser's cookie was cleared, but the session's row could not be removed.
    case left

    /// Returns nil for an error of another kind.
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

    /// After how many seconds another try makes sense.
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
    /// The page that says so. Digits are never written into a page: a form with nothing else leads back to where they
    /// are typed.
    func later(
        _ cause: Later, _ form: SubmittedForm?, path: String, _ context: SiteContext
    ) async throws -> Response {
        let texts = catalogue.texts(context.language)
        let help = await accounts.helpInAnyCase()
        let numbers = HelpPage(
            texts: texts, back: "", clinic: brand, telephone: help.telephone, words: help.words,
            country: helplines.country(help.country), dated: ClockWords(texts.language).dated)
        let kept = form?.withoutDigits
        // On public forms the typed words are keys. The page contains them in hidden fields and does not show them.
        let isInside = path.hasPrefix("/p/")
        let page = LaterPage(
            cause.kind(), texts: texts, path: path,
            fields: kept?.fields.map { HeldPage.HeldField(name: $0.name, value: $0.value) } ?? [],
            words: isInside ? kept?.words(named: SignedInRequest.typedFields) ?? [] : [], numbers: numbers)
        var frame = self.frame(texts)
        frame.night = context.isNight
        // Token and id as they were sent: it is the same form, so sending it again saves it once.
        (frame.csrf, frame.form) = (form?.token ?? "", form?.id ?? "")
        frame.leaveAction = isInside ? "/leave" : nil
        var response = try self.page(page, frame: frame, texts: texts, status: cause.status)
        if let seconds = cause.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }
}
