extension TherapistPages {
    /// One member's card, alone on the screen and alone on the paper. The card is in the couple's language, and the
    /// page around it in the therapist's.
    package struct EnrolmentCard: Page {
        package static let template = "therapist/card"
        package static let title = PageTitle.mine
        package var back: Link
        package var handing: String
        /// The card's language and its direction.
        package var language: String
        package var direction: String
        package var hello: String
        package var lead: String
        package var addressLabel: String
        package var codeLabel: String
        package var signInLabel: String
        package var spare: String
        package var address: String
        /// The sign-in name, made of two generated words.
        package var signIn: String
        /// The code in groups of a few letters.
        package var code: [String]
        /// The picture to scan: the path of an SVG that contains address and code, and its size in modules.
        package var picture: String
        package var pictureSize: Int
        package var pictureAlt: String
        package var expires: String
        /// Makes four words to read aloud, valid for 30 minutes.
        package var spokenAction: String
        package var spokenLabel: String

        package init(
            back: Link, name: String, therapist: String, address: String, signIn: String, code: [String],
            picture: String, pictureSize: Int, expires: String, spokenAction: String, paper: Texts, _ texts: Texts
        ) {
            let names = ["name": name, "therapist": therapist, "day": expires]
            (self.back, self.address, self.signIn) = (back, address, signIn)
            (self.code, self.picture, self.spokenAction) = (code, picture, spokenAction)
            self.pictureSize = pictureSize
            handing = texts("therapist.card.handing", names)
            (language, direction) = (paper.language.code, paper.language.direction)
            hello = paper("therapist.card.hello", names)
            lead = paper("therapist.card.lead")
            addressLabel = paper("therapist.card.address")
            codeLabel = paper("therapist.card.code")
            signInLabel = paper("therapist.card.signIn")
            pictureAlt = paper("therapist.card.pictureAlt", names)
            self.expires = paper("therapist.card.expires", names)
            spare = paper("therapist.card.spare")
            spokenLabel = texts("therapist.card.spoken", names)
        }
    }

    /// The card's code as four words, to be read out to one person alone in a telephone or video call.
    package struct SpokenWords: Page {
        package static let template = "therapist/spoken-words"
        package static let title = PageTitle.mine
        package var back: Link
        package var heading: String
        package var address: String
        package var signIn: String
        package var words: [String]
        package var until: String

        package init(
            back: Link, name: String, address: String, signIn: String, words: [String], until: String, _ texts: Texts
        ) {
            (self.back, self.address, self.signIn, self.words) = (back, address, signIn, words)
            heading = texts("therapist.spokenWords.heading", ["name": name])
            self.until = texts("therapist.spokenWords.until", ["time": until])
        }
    }
}
