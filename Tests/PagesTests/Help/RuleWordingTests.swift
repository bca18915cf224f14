import Homework
import Support
import Testing

@testable import Pages

/// The words that people accepted. Whoever changes one of these sentences so that it promises something else raises
/// `RuleWords.newest`, so that everybody reads the new one; then this table changes with it.
@Suite struct RuleWordingTests {
    @Test func `R8: the wording of today is the one that its number stands for`() throws {
        let english = try Checkout.catalogue.get().texts(.english)
        let spanish = try Checkout.catalogue.get().texts(PageLanguage(code: "es"))
        #expect(RuleWords.newest == 2)
        let ending =
            "What you tell me about your safety I never tell your partner. If someone is in danger, the law may ask me to act."
        let final =
            "Lo que me digas sobre tu seguridad no se lo cuento a tu pareja. Si hay peligro, la ley puede pedirme que actúe."
        #expect(english("partner.secretsRule.ending") == ending)
        #expect(spanish("partner.secretsRule.ending") == final)
        #expect(
            english("partner.secretsRule.limited")
                == "What you tell me alone stays with me, unless it makes our work impossible; then I tell you first. \(ending)"
        )
        #expect(
            english("partner.secretsRule.none")
                == "I may bring up in our meeting what you tell me alone, if it matters for our work. \(ending)")
        #expect(
            spanish("partner.secretsRule.limited")
                == "Lo que me cuentas a solas se queda conmigo, salvo que haga imposible nuestro trabajo; en ese caso te lo digo antes. \(final)"
        )
        #expect(
            spanish("partner.secretsRule.none")
                == "Puedo hablar en nuestra cita de lo que me cuentas a solas, si importa para nuestro trabajo. \(final)"
        )
    }
}
