import Casework
import Homework
import Pages

// The therapist's own sheets: written, given again unchanged or edited, and removed from the shelf.
extension CoupleRequest {
    /// The saved sheet that the address names; nil for a new sheet and for one that was removed.
    private func saved() async throws -> OwnSheet? {
        try await own.desk.shelf().sheets.first { Self.sheetNumber($0.slot) == number }
    }

    /// The sheets on the shelf, the newest first.
    func savedSheets(_ wizard: AssignmentWizard) async throws -> [TherapistPages.LibraryList.Entry] {
        try await own.desk.shelf().sheets.sorted { $0.slot > $1.slot }.map { sheet in
            TherapistPages.LibraryList.Entry(
                href: wizard.link(.ownSheet, Self.sheetNumber(sheet.slot)), title: sheet.title,
                line: TherapistPages.OwnSheet.firstLine(of: sheet.text))
        }
    }

    func showOwnSheet() async throws -> Outcome {
        let saved = try await saved()
        guard isSheet, saved != nil || number == Self.sheetNumber else { return .redirect(route(.library)) }
        var wizard = try await AssignmentWizard.shown(self)
        wizard.draft.takeSheet(wizard.refused, number: number)
        let typed = wizard.draft.sheet.flatMap { $0.number == number ? $0 : nil }
        return try wizard.page(
            TherapistPages.OwnSheet(
                action: wizard.link(.ownSheet, number), draft: wizard.field, back: back,
                name: typed?.title ?? saved?.title ?? "", text: typed?.text ?? saved?.text ?? "",
                question: typed?.question ?? saved?.question ?? "",
                saved: saved == nil ? try await savedSheets(wizard) : [],
                removeHref: saved.map { _ in link(.removeSheet, number) }, nameError: wizard.fault("title"),
                textError: wizard.fault("text"), questionError: wizard.fault("question"), texts))
    }

    func submitOwnSheet() async throws -> Outcome {
        guard isSheet else { return .notFound }
        var wizard = try AssignmentWizard.sent(self)
        return try await wizard.orShowAgain { wizard in
            wizard.draft.kind = .sheet(number)
            wizard.draft.takeSheet(form, number: number)
            return try await review(&wizard)
        }
    }

    /// The number of a new sheet in an address. A sheet on the shelf has a higher one, made from its slot. Exercises
    /// have numbers in the same addresses; these have the bit 0x100, which a sheet's number never has.
    static let sheetNumber: UInt32 = 1
    static func sheetNumber(_ slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) << 9 | sheetNumber }

    private var isSheet: Bool { number & 0x1FF == Self.sheetNumber }

    /// Saves on the shelf a sheet that was given, unless one with the same text is there already.
    func keepSheet(_ typed: TypedSheet) async throws {
        let sheets = try await own.desk.shelf().sheets
        let question = typed.question.trimmed
        let sheet = OwnSheet(
            slot: (sheets.map(\.slot).max() ?? 0) + 1, title: typed.title.trimmed, text: typed.text.trimmed,
            question: question.isEmpty ? nil : question)
        guard !sheets.contains(where: { $0.reads(like: sheet) }) else { return }
        try await keep(sheet)
    }

    func showRemoveSheet() async throws -> Outcome {
        guard let sheet = try await saved() else { return .redirect(route(.library)) }
        return .page(
            TherapistPages.Confirm(
                .removeSheet, action: link(.removeSheet, number),
                back: TherapistPages.Link(texts("therapist.sheet.heading"), href: link(.ownSheet, number)),
                name: sheet.title, texts))
    }

    /// Removes the sheet from the list. Homework that was given from it does not change.
    func submitRemoveSheet() async throws -> Outcome {
        if let sheet = try await saved() {
            try await keep(OwnSheet(slot: sheet.slot, title: "", text: "", question: nil), form: form.sent)
        }
        return .redirect(route(.library), notice: "therapist.sheet.removed")
    }

    private func keep(_ sheet: OwnSheet, form: SentForm? = nil) async throws {
        _ = try await own.desk.keep(.sheet(sheet), form: form, at: request.now, random: request.random)
    }
}

extension OwnSheet {
    fileprivate func reads(like other: OwnSheet) -> Bool {
        (title, text, question) == (other.title, other.text, other.question)
    }
}

/// The text of one sheet.
struct TypedSheet: Equatable, Sendable {
    var number: UInt32 = 0
    var title = ""
    var text = ""
    var question = ""
}

extension TypedSheet: WireRecord {
    mutating func fields(_ wire: inout Wire) {
        var place = UInt64(number)
        wire.field(1, &place)
        number = UInt32(truncatingIfNeeded: place)
        wire.field(2, &title)
        wire.field(3, &text)
        wire.field(4, &question)
    }
}
