import Casework
import Homework
import Pages
import Sealing

/// Leads the therapist from *Next homework* to *Give this homework*, over as many pages as the kind of homework needs.
///
/// Every form of these pages carries the draft in one sealed field. A form therefore gives what its own page showed,
/// whatever other windows do meanwhile. The session also keeps the draft, under a number that the addresses of one
/// window share, so that going back, going forward and reloading show that window's homework. A page at an address
/// without a number begins a new draft, or continues with what the page before it showed.
struct AssignmentWizard: Sendable {
    let couple: CoupleRequest
    /// The number under which the session keeps the draft. The first form chooses it.
    private(set) var number: UInt16
    /// Whether the therapist sent a form before this page.
    private(set) var isBegun: Bool
    var draft: AssignmentDraft
    /// The draft as this page received it, sealed for the page's form.
    private var carried: String?

    private var request: SignedInRequest { couple.request }

    /// Makes the wizard for a page that is shown.
    static func shown(_ couple: CoupleRequest) async throws -> AssignmentWizard {
        let request = couple.request
        if let typed = request.typed, couple.isCarriedOn(typed) {
            // An address without a number stays without one. The form that is sent from it gets a number of its own,
            // and the window that has the draft's number keeps its homework.
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

    /// Makes the wizard for a form that was sent. A form without a draft begins a new one.
    static func sent(_ couple: CoupleRequest) throws(FormFault) -> AssignmentWizard {
        let request = couple.request
        // The number is made from the form's own id, so that the same form sent twice leads to the same page.
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

    /// The form that this very page sent and that was refused as a whole, with its fields as they were typed. Empty
    /// where there is none.
    var refused: SubmittedForm {
        isOfThisPage ? request.typed?.fields ?? SubmittedForm(fields: [], id: "") : SubmittedForm(fields: [], id: "")
    }

    /// What is wrong with this page's form; nil where nothing is wrong.
    var faults: SealedFlash? { isOfThisPage ? request.typed : nil }

    func fault(_ name: String) -> String? { faults?.fault(name, couple.texts) }

    private var isOfThisPage: Bool {
        request.typed.map { $0.route.kind == request.route.kind && $0.route.number == request.route.number } ?? false
    }

    /// The hidden field of this page's form; nil on the first page.
    var field: String? { carried }

    /// The hidden field of a page whose draft holds more than the page received.
    func field(of draft: AssignmentDraft) throws -> String { try request.sealed(draft, about: couple.couple) }

    func route(_ kind: Route.Kind, _ number: UInt32 = 0) -> Route {
        Route(kind, couple.couple, number: number, draft: isBegun ? self.number : 0)
    }

    func link(_ kind: Route.Kind, _ number: UInt32 = 0) -> String { request.links(route(kind, number)) }

    /// Shows a page, and keeps its draft so that the same page can be loaded again.
    func page(_ page: any Page) throws -> Outcome {
        guard isBegun else { return .page(page) }
        if let typed = request.typed { return .reloadable(page, typed) }
        return .reloadable(page, try typed(at: request.route))
    }

    /// Keeps everything that was typed and redirects to the next page.
    mutating func goOn(to kind: Route.Kind, _ place: UInt32 = 0) async throws -> Outcome {
        try await keep()
        return .review(try typed(at: route(kind, place)))
    }

    /// Does what a form of the wizard asks for. Where the form cannot be accepted, everything that came with it is
    /// kept.
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

    /// Removes the draft once the homework was given, so that the wizard begins empty.
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
    /// Whether this page continues with what the page before it showed. Every page does while the wizard belongs to one
    /// window. Without a number, *Next homework* and the check page also continue when somebody goes back to them, and
    /// so does the page of a library entry or a sheet if the draft is about that entry or sheet.
    fileprivate func isCarriedOn(_ typed: SealedFlash) -> Bool {
        if request.route.draft > 0 || typed.route.draft == 0 { return true }
        let draft = typed["draft"].flatMap { request.draft($0, about: couple) }
        switch request.route.kind {
        case .nextHomework, .reviewAssignment: return true
        case .ownSheet: return draft?.kind == .sheet(number)
        case .give, .openStep:
            if let practice = practice(numbered: number) {
                let seat = UInt8(clamping: place(of: practice.seat.member))
                return draft?.kind == .practice(practice.exercise.key, seat: seat)
            }
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

    /// The draft in a field; nil if it was not sealed for this therapist about this couple.
    func draft(_ field: String, about couple: CoupleID) -> AssignmentDraft? {
        let opened = Base64URL.decode(field).flatMap {
            try? KeptForm.open($0, with: draftKey, for: session.person, purpose: .draft)
        }
        return opened.flatMap { AssignmentDraft($0.withBytes { Array($0) }, about: couple) }
    }

    /// What the person wrote in a form that was sent to a page, and in the draft that the form carried.
    func words(of typed: SealedFlash) -> [String] {
        let draft = typed["draft"].flatMap { self.draft($0, about: typed.route.id()) }
        return typed.fields.words(named: wordFields) + (draft?.words ?? [])
    }
}
