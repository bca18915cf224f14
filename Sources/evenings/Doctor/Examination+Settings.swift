import Foundation

// What was answered to `evenings setup`.
extension Examination {
    var settings: ClinicSettings? { try? ClinicSettings.read(folder, countries: countries) }

    var settingsFindings: [Finding] {
        do {
            guard let settings = try ClinicSettings.read(folder, countries: countries) else {
                return [
                    .fault(
                        "settings.missing", "This clinic has no settings yet.",
                        mend: "Answer the questions: evenings setup --data \(folder)")
                ]
            }
            var found: [Finding] = []
            if settings[.address]?.hasPrefix("http:") == true {
                found.append(
                    .advice(
                        "address.local", "The address is \(settings[.address] ?? ""): only this machine can open it.",
                        mend: "Give it an address that begins with https: evenings setup --data \(folder)"))
            }
            if let icon = settings.icon(in: folder),
                case .failure(let refusal) = SettingKey.icon.checked(icon, countries: [])
            {
                found.append(
                    .fault(
                        "icon.unusable", "\(refusal) The program does not start with it.",
                        mend: "Name another picture, or none: evenings setup --data \(folder)"))
            }
            return found
        } catch {
            return [
                .fault(
                    "settings.wrong", "\(error)", mend: "Answer the questions again: evenings setup --data \(folder)")
            ]
        }
    }
}
