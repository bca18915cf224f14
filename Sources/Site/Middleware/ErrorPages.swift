import Casework
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Sealing

/// Answers an error with a page that helps. For an unknown error the page shows a random reference. The log has that
/// reference and the error's type, never its content.
struct ErrorPages: RouterMiddleware {
    let services: SiteServices

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let answered as AnsweredBefore {
            return answered.response
        } catch let error as any HTTPResponseError {
            return answer(ProblemPage.Kind(status: error.status.code), error.status, context)
        } catch  where error is CancellationError || (error as? CaseError) == .sealing(.givenUp) {
            // The sender has disconnected, so nobody reads this. A line in the log for each would let strangers fill
            // the log.
            return answer(.notUnderstood, .badRequest, context)
        } catch {
            let reference = Reference.random(context.random)
            context.logger.error(
                "a request failed",
                metadata: [
                    "type": .string(String(reflecting: type(of: error))), "reference": .string(reference),
                ])
            return answer(.failed(reference: reference), .internalServerError, context)
        }
    }

    private func answer(_ kind: ProblemPage.Kind, _ status: HTTPResponse.Status, _ context: SiteContext) -> Response {
        let texts = services.catalogue.texts(context.language)
        let page = ProblemPage(kind, texts: texts, homeHref: "/")
        var frame = services.frame(texts)
        frame.night = context.isNight
        do {
            return try services.page(page, frame: frame, texts: texts, status: status)
        } catch {
            // The error page itself failed. Its sentence alone is better than nothing.
            context.logger.critical("the error page failed", metadata: ["error": .string("\(error)")])
            return Response(
                status: status, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: .init(string: page.sentence)))
        }
    }
}

/// Eight letters and digits that can be read out on the telephone.
enum Reference {
    static func random(_ source: any RandomSource) -> String {
        let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
        let letters = (0..<8).map { _ in alphabet[Int(source.below(UInt32(alphabet.count)))] }
        return String(letters.prefix(4)) + "-" + String(letters.suffix(4))
    }
}
