@testable import Pages

extension PageSamples {
    static let guide: [any ScenicPage.Type] = [AllPartsPage.self]
}

extension AllPartsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, size: .usual) { $0 == .usual ? "/parts" : "/parts/\($0.rawValue)" }
    }
    static var sample: Self {
        filled { page in
            page.panels = page.panels.map { panel in
                var panel = panel
                panel.rows = panel.rows.map(\.full)
                (panel.one, panel.several, panel.agreed) = (panel.one.full, panel.several.full, panel.agreed.full)
                (panel.line, panel.refused, panel.text) = (panel.line.full, panel.refused.full, panel.text.full)
                return panel
            }
        }
    }
}
