@testable import Pages

extension PageSamples {
    static let entrance: [any SampledPage.Type] = scenicEntrance

    static let scenicEntrance: [any ScenicPage.Type] = [
        WelcomePage.self, SignInPage.self, CardPage.self, SpokenCardPage.self, CardNotTakenPage.self, HelloPage.self,
        BeforeYouBeginPage.self, CalledPage.self, ChooseDigitsPage.self, PassphraseWordsPage.self, HomeScreenPage.self,
        CarryPage.self, RecoverPage.self, RecoverDigitsPage.self, LockCodePage.self,
        LockPage.self,
        DigitsOverPage.self, NotSentPage.self, LaterPage.self, NoCookiesPage.self, GoInPage.self,
    ]
}

extension LaterPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        let numbers = HelpPage(
            texts: t, back: "", clinic: "Notes for two", telephone: "555 0142", words: nil, country: nil,
            dated: { _ in "" })
        return Self(
            .storing, texts: t, path: "/p/a", fields: [.init(name: "text", value: "Please call me.")],
            words: ["Please call me."], numbers: numbers)
    }
    static var sample: Self {
        filled {
            ($0.reference, $0.href) = ("ABCD-2345", "/")
            $0.numbers?.all = [HelpPage.Number(name: "Police", number: "112", href: "tel:112")]
        }
    }
}

extension NotSentPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(words: ["Please call me."], signInHref: "/sign-in", helpHref: "/help")
    }
    static var sample: Self { english }
}

extension NoCookiesPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(t, isKept: false, cardHref: "/card", signInHref: "/sign-in") }
    static var sample: Self { english }
}

extension WelcomePage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(brand: "Notes for two", cardHref: "/card", signInHref: "/sign-in", spokenHref: "/spoken")
    }
    static var sample: Self { filled { $0.tidyHref = "/tidy" } }
}

extension GoInPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/in/a", name: "Alex", digits: "222222") }
    static var sample: Self { english }
}

extension SignInPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, action: "/sign-in", back: "/", cardHref: "/card", carryHref: "/code", recoverHref: "/recover",
            name: "maple river",
            refused: true)
    }
    static var sample: Self {
        filled { ($0.name, $0.words, $0.code, $0.faults) = ($0.name.full, $0.words.full, $0.code.full, .full) }
    }
}

extension CardPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/card", back: "/", spokenHref: "/spoken") }
    static var sample: Self { filled { ($0.code, $0.faults) = ($0.code.full, .full) } }
}

extension SpokenCardPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, action: "/spoken", back: "/", wordsError: "Four words, please.")
    }
    static var sample: Self {
        filled { ($0.name, $0.words, $0.faults) = ($0.name.full, $0.words.full, .full) }
    }
}

extension CardNotTakenPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(back: "/", signInHref: "/sign-in", cardHref: "/card") }
    static var sample: Self { english }
}

extension HelloPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, names: .sam, words: nil, next: "/p/b") }
    static var sample: Self { filled { $0.fallback = "Shown in English." } }
}

extension BeforeYouBeginPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, rule: "I keep it to myself, unless someone may come to harm.", action: "/p/a",
            saidHref: "/p/said")
    }
    static var sample: Self { filled { ($0.agreed, $0.faults) = ($0.agreed.full, .full) } }
}

extension CalledPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, names: .sam, action: "/p/a", back: "/p/z", called: "Sam",
            languages: [("en", "English"), ("es", "Español")], chosen: t.language.code, go: t("shared.goOn"))
    }
    static var sample: Self {
        filled { ($0.called, $0.language, $0.faults) = ($0.called.full, $0.language?.full, .full) }
    }
}

extension ChooseDigitsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/p/a", step: EnrolmentStep(.digits, t)) }
    static var sample: Self {
        filled { ($0.back, $0.digits, $0.again, $0.faults) = ("/p/z", $0.digits.full, $0.again.full, .full) }
    }
}

extension PassphraseWordsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(
            texts: t, action: "/p/a", name: "maple river",
            words: ["copper", "lantern", "orchard", "velvet", "harbor", "thimble"])
    }
    static var sample: Self { filled { ($0.noted, $0.faults) = ($0.noted.full, .full) } }
}

extension HomeScreenPage: ScenicPage {
    static func scene(_ t: Texts) -> Self {
        Self(texts: t, brand: "Notes for two", phone: nil, action: "/p/a", next: "/p/b", back: nil)
    }
    static var sample: Self { filled { ($0.back, $0.figures) = ("/p/z", "314 159") } }
}

extension CarryPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/code", back: "/", signInHref: "/sign-in") }
    static var sample: Self { filled { ($0.figures, $0.faults) = ($0.figures.full, .full) } }
}

extension RecoverPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/recover", back: "/sign-in", sheet: "AB12") }
    static var sample: Self { filled { ($0.sheet, $0.faults) = ($0.sheet.full, .full) } }
}

extension RecoverDigitsPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/recover/digits", back: "/recover") }
    static var sample: Self { filled { ($0.digits, $0.again, $0.faults) = ($0.digits.full, $0.again.full, .full) } }
}

extension LockCodePage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/lock/code", recoverHref: "/recover") }
    static var sample: Self { filled { ($0.code, $0.faults) = ($0.code.full, .full) } }
}

extension LockPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(texts: t, action: "/lock", signInHref: "/sign-in") }
    static var sample: Self { filled { ($0.typed, $0.refused) = ($0.typed.full, "These are not the right digits.") } }
}

extension DigitsOverPage: ScenicPage {
    static func scene(_ t: Texts) -> Self { Self(signInHref: "/sign-in") }
    static var sample: Self { english }
}
