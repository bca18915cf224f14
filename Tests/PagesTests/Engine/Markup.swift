@testable import Pages

/// What the tests ask of a rendered page.
struct Markup {
    let html: String

    /// What holds a name apart from its sentence is no end of the sentence.
    init(_ html: String) {
        self.html = html.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "").replacing(/<\/?bdi[^>]*>/, with: "")
    }

    /// Words a person would see or hear that did not come out of the catalogue or the page's own content.
    var unbracketed: [String] {
        let shown = html.matches(of: />([^<]+)</).map { String($0.1) }
        let spoken = html.matches(of: /\s(?:aria-label|alt|placeholder|title|aria-description)="([^"]*)"/).map {
            String($0.1)
        }
        return (shown + spoken).filter { text in
            let rest = text.replacing(/⟦[^⟧]*⟧/, with: "").replacing(/&[#a-z0-9]+;/, with: "")
            return rest.contains(where: \.isLetter)
        }
    }

    /// Handlers, styles and scripts that the content security policy would refuse.
    var inlineCode: [String] {
        let attributes = html.matches(of: /<[^>]*\s(?:on[a-z]+|style)\s*=/).map { String($0.0) }
        let scripts = html.matches(of: /<script(?![^>]*\ssrc=)[^>]*>|<style[^>]*>|javascript:/).map { String($0.0) }
        return attributes + scripts
    }

    /// Forms that could be forged, sent twice, or remembered by the browser.
    var unguardedForms: [String] {
        html.matches(of: /<form[^>]*>.*?<\/form>/.dotMatchesNewlines()).map { String($0.0) }.filter { form in
            !(form.contains("name=\"csrf\"") && form.contains("name=\"form\"") && form.contains("autocomplete=\"off\"")
                && form.contains("method=\"post\""))
        }
    }
}
