/// Shapes of sentences that readers had to solve like riddles: verbs of furniture, dropped subjects, and inside words for
/// things that have an ordinary name. A formula for reading ease cannot find them; many of them made it lower.
enum BannedShapes {
    /// A shape, and sentences that have it. Each sentence was once on a page.
    struct Shape: Sendable {
        let pattern: String
        let examples: [String]

        init(_ pattern: String, _ examples: String...) { (self.pattern, self.examples) = (pattern, examples) }
    }

    static let all: [String: [Shape]] = [
        "en": [
            Shape(#"\bstands?\b(?! (?:up|for)\b)"#, "It stands on the card.", "What stood here and stands now."),
            Shape(#"\bcounts? no more\b"#, "From before the last step: counts no more."),
            Shape(#"\bit goes\b"#, "You look it over once more before it goes."),
            Shape(#"\bdid not fit\b"#, "That did not fit."),
            Shape(#"\b(?:a|your|no|nobody's) word\b(?! (?:or two|that)\b)"#, "A word back", "Your word is on its way."),
            Shape(#"\bwaiting for a\b"#, "One amber, waiting for a word."),
            Shape(#"\bcomes? along\b"#, "Your card brought its code, and it comes along."),
            Shape(#"\bcomes later\b"#, "Comes later."),
            Shape(#"\bwhom next\b"#, "Whom next"),
            Shape(#"\b(?:amber|red)\b"#, "One amber, waiting for a word.", "A red line has not been handled."),
            Shape(#"\btaken? (?:\w+ ){0,2}away\b"#, "Take the time away"),
            Shape(#"\bturn(?:ed)? the screen\b"#, "Turn the screen"),
            Shape(#"\bwe met\b"#, "We met"),
            Shape(#"\bresting\b"#, "This is resting.", "Show us both resting"),
            Shape(#"\brather say\b"#, "Rather say it in person"),
            Shape(#"\b(?:mark )?handled\b"#, "Handled"),
            Shape(#"\bborne in mind\b"#, "Tick what is borne in mind."),
            Shape(#"\bopens nothing\b"#, "This card opens nothing here."),
            Shape(#"\blet it go\b"#, "Let it go"),
            Shape(#"\bheard on the ground\b"#, "A not yet is heard on the ground it takes back."),
        ],
        "es": [
            Shape(#"\bdescansa\b"#, "Esto descansa."), Shape(#"\bencuentros?\b"#, "Hasta el próximo encuentro."),
            Shape(#"\busted\b"#, "¿Trabaja usted los lunes?"), Shape(#"\bno encajan?\b"#, "No encaja."),
            Shape(#"\bvale\b"#, "La última respuesta vale."), Shape(#"\bvídeos?\b"#, "Por vídeo"),
            Shape(#"\bla[s]? dos\b(?! personas)"#, "Si las dos quieren."),
            Shape(#"\bunas palabras\b"#, "Unas palabras"),
            Shape(#"\ba quién ahora\b"#, "A quién ahora"), Shape(#"\b(?:ámbar|rojo)\b"#, "Una ámbar."),
            Shape(#"\bvosotr[oa]s\b"#, "Para vosotros."), Shape(#"\bmóvil\b"#, "En tu móvil"),
            Shape(#"\bordenador\b"#, "En tu ordenador"), Shape(#"\bya no cuenta\b"#, "Lo de antes ya no cuenta."),
            Shape(#"\bestá puest[oa]\b"#, "Lo que está puesto."),
        ],
    ]

    /// The patterns that a text has.
    static func found(_ language: String, in text: String) -> [String] {
        (all[language] ?? []).map(\.pattern).filter { pattern in
            guard let shape = try? Regex(pattern).ignoresCase() else { return true }
            return text.firstMatch(of: shape) != nil
        }
    }
}
