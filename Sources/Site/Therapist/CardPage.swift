import CQREncode
import Casework
import Homework
import Pages
import Sealing

// Shows one member's enrolment card, or the words of it that the therapist reads out over the telephone.
extension CoupleRequest {
    var backToCards: TherapistPages.Link {
        TherapistPages.Link(texts("therapist.cards.heading"), href: link(.member))
    }

    /// The card is shown once. The next page cannot show it again, since the code is stored nowhere.
    func showCard() -> Outcome {
        guard let seat else { return .notFound }
        guard let typed, let code = typed["code"],
            let picture = QRCode(cardAddress + "#" + code.replacing(" ", with: "-"))
        else { return .redirect(route(.member)) }
        let page = TherapistPages.EnrolmentCard(
            back: backToCards, name: seat.name, therapist: view.joint.profile.therapistName, address: plainAddress,
            signIn: typed["name"] ?? "", code: code.split(separator: " ").map(String.init), picture: picture.path,
            pictureSize: picture.size,
            expires: Day(form: typed["until"] ?? "").map(ClockWords(theirs.language, today: theirToday).day) ?? "",
            spokenAction: link(.speakCard, number), paper: theirs, texts)
        return .reloadable(page, typed)
    }

    /// The language of this couple's cards. The therapist's own language is used until the couple's is known.
    var couplesLanguage: Language {
        view.joint.seats.language.flatMap { Language(code: $0) } ?? texts.reader
    }

    private var cardAddress: String { request.services.origin.text + "/card" }
    private var plainAddress: String {
        cardAddress.hasPrefix("https://") ? String(cardAddress.dropFirst(8)) : cardAddress
    }

    func submitSpeakCard() async throws -> Outcome {
        guard let seat else { return .notFound }
        let spoken = try await file.speakCard(
            for: seat.member, in: couplesLanguage, at: request.now, random: request.random)
        guard let spoken else { return .redirect(route(.member), notice: "therapist.cards.noneWaits") }
        let fields = [
            (name: "words", value: spoken.joined(separator: " ")),
            (name: "name", value: view.file.card(of: seat.member)?.value.name ?? ""),
            (name: "until", value: ClockWords.hour(mine.time(of: request.now + .minutes(30)))),
        ]
        return .review(SealedFlash(route: route(.speakCard, number), fields: SubmittedForm(fields: fields, id: "")))
    }

    func showSpeakCard() -> Outcome {
        guard let seat else { return .notFound }
        guard let typed, let spoken = typed["words"] else { return .redirect(route(.member)) }
        let page = TherapistPages.SpokenWords(
            back: backToCards, name: seat.name, address: plainAddress + "/spoken", signIn: typed["name"] ?? "",
            words: spoken.split(separator: " ").map(String.init), until: typed["until"] ?? "", texts)
        return .reloadable(page, typed)
    }
}

/// A text as a square code to scan, drawn as one path of unit squares. No address contains any of the text.
struct QRCode {
    /// The `d` of an SVG path.
    let path: String
    /// Modules along one side, including a quiet zone of four on each side.
    let size: Int

    /// Nil if the text is too long for any code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] & 1 == 1 { column += 1 }
                if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        (self.path, size) = (path, width + 8)
    }
}
