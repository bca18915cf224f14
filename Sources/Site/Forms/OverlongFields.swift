import Casework
import Hummingbird
import NIOCore
import Pages

extension SubmittedForm {
    /// The form in a request's body.
    ///
    /// A form that is malformed or was cut short is its sender's fault: it is answered with 400. The log, which has a
    /// line for our own faults, gets none.
    static func sent(in request: Request) async throws -> SubmittedForm {
        guard request.method == .post else { return SubmittedForm(fields: [], id: "") }
        var request = request
        let body = try await request.wholeBody()
        do throws(FormMisread) { return try SubmittedForm(Array(buffer: body)) } catch { throw error.answer }
    }

    /// The fields that are too long for the form at this address, but not by much.
    ///
    /// - Throws: `tooLarge` if a field is far too long, `malformed` if the field is not one that a person writes.
    func overlong(at kind: Route.Kind?) throws(FormMisread) -> Set<String> {
        var names: Set<String> = []
        for (name, value) in fields {
            guard let field = FormFields.field(name, at: kind), value.utf8.count > field.longest else { continue }
            guard field.kind != .mark else { throw .malformed }
            guard value.utf8.count <= field.mostRead else { throw .tooLarge }
            names.insert(name)
        }
        return names
    }
}

extension Request {
    /// The body as it was sent, stored so that it can be read again. A body that breaks off or is malformed is the
    /// sender's fault.
    mutating func wholeBody() async throws -> ByteBuffer {
        do { return try await collectBody(upTo: SiteContext.largestBody) } catch {
            throw error is any HTTPResponseError ? error : HTTPError(.badRequest)
        }
    }
}

extension FormMisread {
    /// The error, which `ErrorPages` answers with a page.
    var answer: HTTPError { HTTPError(self == .tooLarge ? .contentTooLarge : .badRequest) }
}

extension SignedInRequest {
    /// A sentence beside each field that is too long; nil if none is.
    func overlong() throws -> FormFault? {
        let names: Set<String>
        do throws(FormMisread) { names = try form.overlong(at: route.kind) } catch { throw error.answer }
        guard !names.isEmpty else { return nil }
        let key = session.isTherapist ? "therapist.error.tooLong" : "refusal.tooLong"
        var faults = Dictionary(uniqueKeysWithValues: names.map { ($0, key) })
        // These fields have no place for a sentence beside them.
        let hasPage = route.kind.handler.show != nil
        if !hasPage || !names.isDisjoint(with: ["intention", "word"]) { faults[""] = key }
        return FormFault(faults)
    }
}
