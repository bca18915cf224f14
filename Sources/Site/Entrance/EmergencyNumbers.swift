/// Emergency numbers by country, for the page *Help*.
///
/// Source: ITU-T E.161 and E.129 national numbering notices, and the EU's 112 (Directive 2018/1972, article 109); looked
/// up on 2026-11-22. A country that is not here gets "your local emergency number".
enum EmergencyNumbers {
    /// ISO 3166 code, the country's own name, number.
    static let all: [(code: String, name: String, number: String)] = [
        ("AR", "Argentina", "911"), ("AT", "Österreich", "112"), ("AU", "Australia", "000"), ("BE", "België", "112"),
        ("CA", "Canada", "911"), ("CH", "Schweiz", "112"), ("CL", "Chile", "131"), ("CO", "Colombia", "123"),
        ("DE", "Deutschland", "112"), ("DK", "Danmark", "112"), ("ES", "España", "112"), ("FI", "Suomi", "112"),
        ("FR", "France", "112"), ("GB", "United Kingdom", "999"), ("IE", "Ireland", "112"), ("IT", "Italia", "112"),
        ("MX", "México", "911"), ("NL", "Nederland", "112"), ("NO", "Norge", "112"), ("NZ", "New Zealand", "111"),
        ("PE", "Perú", "105"), ("PL", "Polska", "112"), ("PT", "Portugal", "112"), ("SE", "Sverige", "112"),
        ("US", "United States", "911"), ("UY", "Uruguay", "911"),
    ]

    static func number(_ country: String?) -> String? { all.first { $0.code == country }?.number }
}
