import Pages

/// The answer of a handler.
enum Outcome: Sendable {
    case page(any Page)
    /// A page whose frame differs from the usual one.
    case framed(any Page, @Sendable (inout Frame) -> Void)
    /// The same in a language that is not its reader's: a preview of what somebody else will see.
    case seen(any Page, in: Texts, @Sendable (inout Frame) -> Void)
    /// A page whose words are shown once. They are kept so that it can be loaded again, until another page is opened.
    case reloadable(any Page, SealedFlash, cookies: [String] = [], people: Int? = nil)
    /// A redirect to the page that shows what was typed, so that it can be checked before it is sent.
    case review(SealedFlash)
    /// The form becomes pending, and after the digits a page asks whether to send it to this route.
    case requireUnlock(Route)
    /// A file to download, under a neutral name.
    case file([UInt8], type: String, name: String)
    /// A redirect to another page, with or without a sentence above it.
    case redirect(Route, notice: String? = nil)
    /// A redirect to another page that also sets cookies.
    case redirectSetting(Route, cookies: [String])
    /// A redirect to a public page. It ends no session by itself.
    case leave(String, cookies: [String] = [])
    case notFound
}

extension Outcome {
    /// The same page, for this number of people.
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
        case .reloadable(let page, let typed, let cookies, let fewer):
            .reloadable(page, typed, cookies: cookies, people: fewer ?? people)
        case .review, .requireUnlock, .file, .redirect, .redirectSetting, .leave, .notFound: self
        }
    }
}
