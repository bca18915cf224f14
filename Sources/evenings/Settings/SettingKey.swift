import Casework
import Foundation
import Homework
import Site

/// What a clinic chooses once. Each is one question of `evenings setup` and one line of the settings file.
enum SettingKey: String, CaseIterable {
    case address
    case name
    case icon
    case language
    case country
    case backups
    case keepBackups = "keep-backups"
    case secondFactor = "second-factor"

    /// The question, as it is asked.
    var question: String {
        switch self {
        case .address: "At which address will people open the site?"
        case .name: "What shall the site be called?"
        case .icon: "Is there a picture of your own for the home screens of phones?"
        case .language: "Which language shall pages have for a browser that asks for none that we have?"
        case .country: "In which country are the people who will use it?"
        case .backups: "In which folder shall backups be written?"
        case .keepBackups: "For how many days shall a backup be kept?"
        case .secondFactor: "Shall therapists give a code from an app on their phone, once a day?"
        }
    }

    /// One line that explains the question.
    var explanation: String {
        switch self {
        case .address:
            "Like https://practice.example. Browser histories show it: it should not say what the site is for."
        case .name: "Anyone who sees a phone can see it. It should not say what the site is for."
        case .icon: "The path of a square PNG, 512 by 512 pixels, or of an SVG. Empty: two soft circles."
        case .language: "en for English, es for Spanish."
        case .country: "Two letters, like ES, MX or US. The page Help shows the emergency numbers of this country."
        case .backups: "Best is a disk of its own. Copy this folder to another place as well."
        case .keepBackups: "What you erase is gone from all backups after this many days."
        case .secondFactor: "off, offered (each therapist decides), or required."
        }
    }

    /// What holds where nothing is answered; nil where an answer is needed.
    func preset(in folder: String) -> String? {
        switch self {
        case .address: nil
        case .name: "Notes for two"
        case .icon: ""
        case .language: "en"
        case .country: ""
        case .backups: folder == "/var/lib/evenings" ? "/var/backups/evenings" : folder + "-backups"
        case .keepBackups: "30"
        case .secondFactor: SecondFactorPolicy.offered.rawValue
        }
    }

    /// The answer as the settings file has it, or a sentence that says what is wrong with it.
    func checked(_ answer: String, countries: Set<String>) -> Result<String, StartRefusal> {
        let answer = answer.trimmingCharacters(in: .whitespaces)
        switch self {
        case .address:
            if let origin = Origin(answer) { return .success(origin.text) }
            let meant = Origin.meant(by: answer).map { " Did you mean \($0.text)?" } ?? ""
            return refused("An address looks like https://practice.example, without anything after it.\(meant)")
        case .name:
            return (1...40).contains(answer.count) ? .success(answer) : refused("A name has 1 to 40 letters.")
        case .icon:
            if answer.isEmpty { return .success("") }
            guard let data = FileManager.default.contents(atPath: answer) else {
                return refused("\(answer) cannot be read.")
            }
            do { _ = try OwnIcon(data) } catch { return .failure(.icon(error, answer)) }
            return .success(answer)
        case .language:
            let code = answer.lowercased()
            return Language(code: code) == nil ? refused("Answer en or es.") : .success(code)
        case .country:
            let code = answer.uppercased()
            if code.isEmpty || countries.contains(code) { return .success(code) }
            return refused(
                "There are no numbers for \(code) yet. Leave it empty: the page Help then says \"your local emergency "
                    + "number\", and the therapist can write numbers there. We have: "
                    + countries.sorted().joined(separator: ", ") + ".")
        case .backups:
            return answer.hasPrefix("/") ? .success(answer) : refused("Write the whole path of the folder, from / on.")
        case .keepBackups:
            guard let days = Int(answer), (1...3_650).contains(days) else {
                return refused("Answer a number of days from 1 to 3650.")
            }
            return .success(String(days))
        case .secondFactor:
            let policy = SecondFactorPolicy(rawValue: answer.lowercased())
            return policy.map { .success($0.rawValue) } ?? refused("Answer off, offered or required.")
        }
    }

    private func refused(_ sentence: String) -> Result<String, StartRefusal> { .failure(StartRefusal(sentence)) }
}
