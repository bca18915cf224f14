import Casework
import Homework
import Pages

// The therapist's own sheets: written, given again as they stand or changed into another, and removed from the shelf.
extension CoupleRequest {
    /// The sheet on the shelf that the address names; nil for a new one, and for one that is gone.
    private func saved() async throws -> OwnSheet? {
        try await own.desk.shelf().sheets.first { Self.sheetNumber($0.slot) == number }
    }

    /// Those on the shelf, the newest first.
    func savedSheets() async throws -> [TherapistPages.LibraryList.Entry] {
        try await own.desk.shelf().sheets.sorted { $0.slot > $1.slot }.map { sheet in
            TherapistPages.LibraryList.Entry(
                href: link(.ownSheet, Self.sheetNumber(sheet.slot)), title: sheet.title,
                line: TherapistPages.OwnSheet.firstLine(of: sheet.text))
        }
    }

    func showOwnSheet() async throws -> Outcome {
        let saved = try await saved()
        guard isSheet, saved != nil || number == Self.sheetNumber else { return .redirect(route(.library)) }
        return .page(
            TherapistPages.OwnSheet(
                action: link(.ownSheet, number), back: back, name: value("title", saved?.title ?? ""),
                text: value("text", saved?.text ?? ""), question: value("question", saved?.question ?? ""),
                hour: hour(giving: true),
                saved: saved == nil ? try await savedSheets() : [],
                removeHref: saved.map { _ in link(.removeSheet, number) }, nameError: fault("title"),
                textError: fault("text"), questionError: fault("question"), texts))
    }

    func submitOwnSheet() async throws -> Outcome {
        guard isSheet else { return .notFound }
        return try await looked()
    }

    /// A sheet that was given stays on the shelf; one that stands there word for word already is not kept twice.
    func keepSheet(_ form: SubmittedForm) async throws {
        let sheets = try await own.desk.shelf().sheets
        let question = form["question"].trimmed
        let sheet = OwnSheet(
            slot: (sheets.map(\.slot).max() ?? 0) + 1, title: form["title"].trimmed, text: form["text"].trimmed,
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

    /// Out of the list; homework that was given from it stays as it was given.
    func submitRemoveSheet() async throws -> Outcome {
        if let sheet = try await saved() {
            try await keep(OwnSheet(slot: sheet.slot, title: "", text: "", question: nil), form: form.sent)
        }
        return .redirect(route(.library), notice: "therapist.sheet.removed")
    }

    private func keep(_ sheet: OwnSheet, form: SentForm? = nil) async throws {
        _ = try await own.desk.keep(.sheet(sheet), form: form, at: visit.now, random: visit.random)
    }
}

extension OwnSheet {
    fileprivate func reads(like other: OwnSheet) -> Bool {
        (title, text, question) == (other.title, other.text, other.question)
    }
}
