import Casework
import Homework
import Pages
import Sealing

// The settings: how the therapist works, the usual way of an evening, sentences, the page Help, and this browser.
extension TherapistOwn {
    var backToSettings: TherapistPages.Link {
        TherapistPages.Link(visit.texts("therapist.settings.heading"), href: visit.link(.therapistSettings))
    }

    func keep(_ entry: ShelfEntry, sent: Bool = true) async throws {
        _ = try await desk.keep(entry, form: sent ? visit.form.sent : nil, at: visit.now, random: visit.random)
    }

    func showTherapistSettings() async throws -> Outcome {
        let shelf = try await desk.shelf()
        let help = try await visit.practice.clinic.help()
        let texts = visit.texts
        let way = shelf.usualWay.map { $0 == .founding } ?? true
        let reading = shelf.house.readingDays(in: texts.reader)?.text ?? texts("house.readingDays")
        return .page(
            TherapistPages.SettingsHub(
                work: (visit.link(.howIWork), reading),
                usualWay: (visit.link(.usualWay), texts(way ? "therapist.usual.founding" : "therapist.usual.own")),
                sentences: (visit.link(.sentences), shelf.sentences(for: texts.reader).first?.text ?? ""),
                help: (visit.link(.clinicHelp), help.map { $0.telephone ?? "" } ?? texts("therapist.help.damaged")),
                isRuleNew: shelf.hasNewRuleWording, digitsHref: visit.link(.therapistDigits),
                wordsHref: visit.link(.newWords), forgetAction: visit.link(.therapistForget),
                othersAction: visit.link(.therapistForgetOthers), texts))
    }
}
