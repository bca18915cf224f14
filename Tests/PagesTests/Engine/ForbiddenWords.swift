/// Words the program does without. A star stands for any ending.
enum ForbiddenWords {
    /// No pressure: no game, no race, no grade, no debt. And nobody's gender is assumed, nobody is a patient.
    static let pressure: [String: [String]] = [
        "en": [
            "streak*", "score*", "badge*", "reward*", "countdown*", "overdue", "missed", "deadline*", "achieve*",
            "progress",
            "percent*", "%", "compliance", "failed", "failure*", "success*", "well done", "good job", "keep it up",
            "don't forget", "hurry", "at last", "leaderboard*", "ranking*",
            "he", "she", "his", "her", "him", "husband*", "wife", "boyfriend*", "girlfriend*", "patient", "patients",
        ],
        "es": [
            "racha*", "puntuación*", "insignia*", "recompensa*", "cuenta atrás", "atrasad*", "vencid*", "logro*",
            "progreso*",
            "porcentaje*", "%", "cumplimiento", "fracas*", "éxito*", "bien hecho", "buen trabajo", "no olvides",
            "date prisa",
            "clasificación*", "marido*", "esposa*", "novio", "novia", "paciente", "pacientes",
        ],
    ]

    /// What could tell a stranger, or a person looking over a shoulder, what this is.
    static let outward: [String: [String]] = [
        "en": [
            "sex", "sexual*", "sexy", "therap*", "intim*", "couple*", "partner*", "touch*", "body", "bodies", "erot*",
            "orgasm*",
            "desire*", "dysfunction*", "arous*", "penetrat*", "clinic*", "treatment*", "homework*", "patient*", "love*",
            "relationship*", "marriage*", "massage*", "naked*", "health*", "psych*", "sensate*",
        ],
        "es": [
            "sexo", "sexual*", "terap*", "íntim*", "intim*", "pareja*", "tacto*", "cuerpo*", "eróti*", "orgasm*",
            "dese*",
            "disfunci*", "excita*", "penetra*", "clínic*", "tratamiento*", "deberes", "paciente*", "amor*", "relaci*",
            "matrimonio*", "masaje*", "desnud*", "salud*", "psic*",
        ],
    ]

    /// The words of the list that a text has.
    static func found(_ list: [String], in text: String) -> [String] {
        let words = text.lowercased().map { $0.isLetter || $0 == "'" || $0 == "%" ? $0 : " " }
        let plain = " " + String(words).split(separator: " ").joined(separator: " ") + " "
        return list.filter { word in
            word.hasSuffix("*")
                ? plain.contains(" \(word.dropLast())") : plain.contains(word == "%" ? "%" : " \(word) ")
        }
    }
}
