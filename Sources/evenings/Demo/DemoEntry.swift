import Casework
import Demonstration
import Foundation
import Sealing
import Site

/// One made-up person as printed, and as kept beside the made-up clinic for its next start.
struct DemoEntry: Codable {
    let role: String
    let name: String
    let story: String
    let signInName: String
    let words: String
    let digits: String
    /// The cookie's value of a browser that these digits unlock.
    let device: String

    init(_ person: DemoPerson) {
        role = person.role.rawValue
        name = person.name
        story = person.story
        signInName = person.enrolled.name
        words = person.enrolled.words.joined(separator: " ")
        digits = person.digits
        device = Base64URL.encode(person.enrolled.device.secret.withBytes { Array($0) })
    }

    /// What signs a browser in as this person; nil where the stored text is damaged.
    var guest: DemonstrationGuest? {
        guard let bytes = Base64URL.decode(device), let device = DeviceSecret(Secret(copying: bytes)) else {
            return nil
        }
        return DemonstrationGuest(
            name: name, signInName: signInName, words: words, digits: digits, device: device, random: SystemRandom())
    }
}
