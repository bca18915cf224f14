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
            "I never tell your partner what you tell me about your safety. If someone is in danger, the law may ask me to act."
        let final =
            "Lo que me digas sobre tu seguridad no se lo cuento a tu pareja. Si hay peligro, la ley puede pedirme que actúe."
        #expect(english("partner.secretsRule.ending") == ending)
        #expect(spanish("partner.secretsRule.ending") == final)
        #expect(
            english("partner.secretsRule.limited")
                == "What you tell me alone stays with me, unless it makes our work impossible. In that case I tell you first. \(ending)"
        )
        #expect(
            english("partner.secretsRule.none")
                == "If what you tell me alone matters for our work, I may bring it up in our meeting. \(ending)")
        #expect(
            spanish("partner.secretsRule.limited")
                == "Lo que me cuentas a solas se queda conmigo, salvo que haga imposible nuestro trabajo. En ese caso te lo digo antes. \(final)"
        )
        #expect(
            spanish("partner.secretsRule.none")
                == "Si lo que me cuentas a solas importa para nuestro trabajo, puedo hablar de ello en nuestra cita. \(final)"
        )
    }
}
