import Casework
import Homework
import Pages
import Sealing

/// Leads a homework from *What next* to *Give*, over as many pages as its kind needs.
///
/// Every form of these pages carries the draft in one sealed field, so a form gives what its own page showed, whatever
/// other windows do meanwhile. The session keeps the draft too, under a number that the addresses of one window share:
/// going back, going forward and loading a page again show that window's homework. An address without a number begins
/// anew, or goes on with what the page before it showed.
struct AssignmentWizard: Sendable {
    let couple: CoupleRequest
    /// What the session keeps the draft under; chosen with the first form.
    private(set) var number: UInt16
    /// Whether a form was sent before this page.
    private(set) var isBegun: Bool
    var draft: AssignmentDraft
    /// The draft as it came to this page, sealed for its form.
    private var carried: String?

    private var request: SignedInRequest { couple.request }

    /// For a page that is shown.
    static func shown(_ couple: CoupleRequest) async throws -> AssignmentWizard {
        let request = couple.request
        if let typed = request.typed, couple.isCarriedOn(typed) {
            // An address without a number stays so: what is sent from it gets a number of its own, and the window that
            // has this one keeps its homework.
            var wizard = AssignmentWizard(couple, typed["draft"], number: request.route.draft)
            wizard.isBegun = typed.route.draft > 0
            return wizard
        }
        guard request.route.draft > 0 else { return AssignmentWizard(couple, nil, number: 0) }
        let kept = try await request.session.draft(
            number: request.route.draft, request.services.accounts, at: request.now)
        return AssignmentWizard(
            couple, kept.map { $0.withBytes { String(decoding: $0, as: UTF8.self) } },
            number: request.route.draft)
    }

    /// For a form that was sent. Without a draft it is the first of its way.
    static func sent(_ couple: CoupleRequest) throws(FormFault) -> AssignmentWizard {
        let request = couple.request
        // The form's own id makes the number, so that the same form sent twice leads to the same page.
        let made = request.form.sent.map { UInt16(truncatingIfNeeded: $0.id.entryID(201).low) } ?? 1
        let number = request.route.draft > 0 ? request.route.draft : max(1, made)
        let wizard = AssignmentWizard(couple, request.form.has("draft") ? request.form["draft"] : nil, number: number)
        if request.form.has("draft"), !wizard.isBegun {
            throw FormFault("", "therapist.error.changed", at: couple.route(.nextHomework))
        }
        return wizard
    }

    private init(_ couple: CoupleRequest, _ carried: String?, number: UInt16) {
        self.couple = couple
        self.number = number
        let draft = carried.flatMap { couple.request.draft($0, about: couple.couple) }
        self.carried = draft == nil ? nil : carried
        self.draft = draft ?? AssignmentDraft()
        isBegun = draft != nil
    }

    /// The form that this very page sent and that was refused as a whole, with its fields as they were typed.
    var refused: SubmittedForm {
        isOfThisPage ? request.typed?.fields ?? SubmittedForm(fields: [], id: "") : SubmittedForm(fields: [], id: "")
    }

    /// What is wrong with this page's form; nil where nothing is.
    var faults: SealedFlash? { isOfThisPage ? request.typed : nil }

    func fault(_ name: String) -> String? { faults?.fault(name, couple.texts) }

    private var isOfThisPage: Bool {
        request.typed.map { $0.route.kind == request.route.kind && $0.route.number == request.route.number } ?? false
    }

    /// The hidden field of this page's form; nil on the first page.
    var field: String? { carried }

    /// The hidden field of a page whose draft holds more than came to it.
    func field(of draft: AssignmentDraft) throws -> String { try request.sealed(draft, about: couple.couple) }

    func route(_ kind: Route.Kind, _ number: UInt32 = 0) -> Route {
        Route(kind, couple.couple, number: number, draft: isBegun ? self.number : 0)
    }

    func link(_ kind: Route.Kind, _ number: UInt32 = 0) -> String { request.links(route(kind, number)) }

    /// Shows a page, and again when it is loaded again.
    func page(_ page: any Page) throws -> Outcome {
        guard isBegun else { return .page(page) }
        if let typed = request.typed { return .reloadable(page, typed) }
        return .reloadable(page, try typed(at: request.route))
    }

    /// On to the next page with everything that was typed.
    mutating func goOn(to kind: Route.Kind, _ place: UInt32 = 0) async throws -> Outcome {
        try await keep()
        return .review(try typed(at: route(kind, place)))
    }

    /// Does what a form of the way asks for. Where the form cannot be taken, everything that came with it is kept.
    mutating func orShowAgain(
        _ body: (inout AssignmentWizard) async throws -> Outcome
    ) async throws -> Outcome {
        do { return try await body(&self) } catch let fault as FormFault {
            try await keep()
            let at = fault.at ?? request.route
            var typed = try typed(at: route(at.kind, at.number))
            (typed.faults, typed.notice) = (fault.faults, fault.faults[""])
            return .review(typed)
        }
    }

    /// The homework was given: its pages begin anew.
    func end() async throws { try await request.session.removeDraft(number: number, request.services.accounts) }

    private mutating func keep() async throws {
        isBegun = true
        let sealed = try field(of: draft)
        carried = sealed
        try await request.session.keepDraft(
            Secret(copying: Array(sealed.utf8)), number: number, request.services.accounts, at: request.now)
    }

    private func typed(at route: Route) throws -> SealedFlash {
        let sealed = try carried ?? field(of: draft)
        return SealedFlash(route: route, fields: SubmittedForm(fields: [(name: "draft", value: sealed)], id: ""))
    }
}

extension CoupleRequest {
    /// Whether this page goes on with what the page before it showed. Every page of the way does while it is one window's;
    /// the first page of a way also does when somebody goes back to it, and a page of one entry or sheet with that one.
    fileprivate func isCarriedOn(_ typed: SealedFlash) -> Bool {
        if request.route.draft > 0 || typed.route.draft == 0 { return true }
        let draft = typed["draft"].flatMap { request.draft($0, about: couple) }
        switch request.route.kind {
        case .nextHomework, .reviewAssignment: return true
        case .ownSheet: return draft?.kind == .sheet(number)
        case .give, .openStep:
            guard let key = exercise(numbered: number)?.key else { return false }
            return draft?.kind == .entry(key) || draft?.kind == .stepBack(key)
        default: return false
        }
    }
}

extension SignedInRequest {
    private var draftKey: Secret { services.accounts.pepper.key(.drafts) }

    fileprivate func sealed(_ draft: AssignmentDraft, about couple: CoupleID) throws -> String {
        Base64URL.encode(
            try KeptForm.seal(
                Secret(copying: draft.bytes(about: couple)), under: draftKey, for: session.person, purpose: .draft))
    }

    /// The draft in a field; nil for anything that was not sealed for this therapist about this couple.
    func draft(_ field: String, about couple: CoupleID) -> AssignmentDraft? {
        let opened = Base64URL.decode(field).flatMap {
            try? KeptForm.open($0, with: draftKey, for: session.person, purpose: .draft)
        }
        return opened.flatMap { AssignmentDraft($0.withBytes { Array($0) }, about: couple) }
    }

    /// A person's own words in a form that was sent to a page, also those in the draft it carried.
    func words(of typed: SealedFlash) -> [String] {
        let draft = typed["draft"].flatMap { self.draft($0, about: typed.route.id()) }
        return typed.fields.words(named: wordFields) + (draft?.words ?? [])
    }
}
