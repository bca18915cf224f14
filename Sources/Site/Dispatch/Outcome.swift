import Pages

/// What a handler answers.
enum Outcome: Sendable {
    case page(any Page)
    /// A page whose frame differs from the usual one.
    case framed(any Page, @Sendable (inout Frame) -> Void)
    /// The same in a language that is not its reader's: what somebody else will see.
    case seen(any Page, in: Texts, @Sendable (inout Frame) -> Void)
    /// A page whose words are shown once. They are kept for when it is loaded again, until another page is opened.
    case reloadable(any Page, SealedFlash, cookies: [String] = [], people: Int? = nil)
    /// A redirect to the page that shows what was typed, to be looked over before it is sent.
    case review(SealedFlash)
    /// The form is kept and asked about after the digits, for this route.
    case requireUnlock(Route)
    /// A file to download, under a neutral name.
    case file([UInt8], type: String, name: String)
    /// A redirect to another page, with a sentence above it or none.
    case redirect(Route, notice: String? = nil)
    /// A redirect to another page, with cookies changed.
    case redirectSetting(Route, cookies: [String])
    /// A redirect to a public page. It ends no session by itself.
    case leave(String, cookies: [String] = [])
    case notFound
}

extension Outcome {
    /// The same page, for so many people.
    func among(_ people: Int) -> Outcome {
        switch self {
        case .page(let page): .framed(page) { $0.people = people }
        case .framed(let page, let change):
            .framed(page) { frame in
                frame.people = people
                change(&frame)
            }
        case .seen(let page, let texts, let change):
            .seen(page, in: texts) { frame in
                frame.people = people
                change(&frame)
            }
        case .reloadable(let page, let typed, let cookies, _):
            .reloadable(page, typed, cookies: cookies, people: people)
        case .review, .requireUnlock, .file, .redirect, .redirectSetting, .leave, .notFound: self
        }
    }
}
