import Casework
import HTTPTypes
import Homework
import Pages
import Sealing
import Support

@testable import Site

/// What one member does that the other must never notice (everything that is no `Crossing`).
enum Unseen: CaseIterable, Sendable {
    case calmNote, redNote, said, cry, criesAfterTalk, ratherNot, helpMeSay, ready, notReady, willing, unwilling,
        talked, notTalked, quietRest, wishedName, erasureWish, markedList, marksAgain, joiningYes, joiningNo
    case why, intention, cueToSay, cueOwn, cueForTherapist, eveningName, copyKept, copyRemoved,
        sharedForLaterAndTakenBack, acceptsOlderRule
    case writtenAndRemoved
    /// What one member does alone: noted calmly, stopped for pain; given once more, set wider, ended by the therapist.
    case practised, practiceStopped, morePractices, practiceSet, practiceEnded, practiceRuns
    case wrongDigits, rightDigits, rightDigitsTwice, visits, refusedForm, heldForm, leaves, nightColours,
        forgetsOtherPhones

    /// What writes nothing on the table, so that not even the rows of the other's requests are more.
    static let apart = allCases.filter { $0 != .sharedForLaterAndTakenBack }

    /// Letters alone: what the author's own pages must not show either (L2b).
    static let letters: [Unseen] = [
        .calmNote, .redNote, .said, .cry, .criesAfterTalk, .ratherNot, .helpMeSay, .ready, .notReady, .willing,
        .unwilling, .talked, .notTalked, .quietRest, .wishedName, .erasureWish, .markedList, .marksAgain, .joiningYes,
        .joiningNo,
    ]
}

/// A member who acts without being watched: through Casework, or with a browser of their own.
struct Hand {
    let house: House
    let who: Enrolled
    let own: MemberWorkspace
    let browser: Browser
    /// Not the house's: what this hand draws, others must not miss.
    let random: SeededRandom

    init(_ house: House, _ who: Enrolled, seed: UInt64) async throws {
        self.init(house, who, own: try await house.own(of: who), seed: seed, name: "\(who.person.low)")
    }

    /// Once more the same person, in another house or another window.
    init(_ house: House, _ who: Enrolled, own: MemberWorkspace, seed: UInt64, name: String) {
        (self.house, self.who) = (house, who)
        self.own = MemberWorkspace(store: house.accounts.store, room: own.room, own: own.own)
        browser = house.browser(who, named: name)
        random = SeededRandom(seed)
    }

    private var today: Day { LocalClock("Europe/Madrid").day(of: house.now) }

    func perform(_ act: some PrivateAct) async throws {
        _ = try await own.perform(act, form: nil, at: house.now, random: random)
    }

    func perform(_ act: some SharedAct) async throws {
        _ = try await own.sharedWorkspace.perform(act, form: nil, at: house.now, random: random)
    }

    private func jot(_ prompt: UInt64, _ text: String, _ goes: Jot.Goes) async throws {
        let place = PromptRef(assignmentID: StandingHouse.talk, prompt: prompt)
        let present = try await own.view(at: house.now).jotting(place)
        try await perform(Jot(place: place, text: text, goes: goes, showed: present))
    }

    private func note(_ text: String, _ there: EveningNote.There, _ concern: EveningNote.Concern?) -> EveningNote {
        EveningNote(
            assignmentID: StandingHouse.evening, place: nil, happened: concern == nil ? .yes : .interrupted,
            there: there,
            mind: nil, concerns: [concern].compactMap { $0 }, line: text)
    }

    func act(_ act: Unseen, _ text: String) async throws {
        let (talk, evening) = (StandingHouse.talk, StandingHouse.evening)
        switch act {
        case .calmNote: try await perform(SendLetter(.note(note(text, .atEase, nil))))
        case .redNote: try await perform(SendLetter(.note(note(text, .tooMuch, .stopNotHeard))))
        case .said: try await perform(SendLetter(.said(Said(wish: .tell, text: text))))
        case .cry: try await perform(SendLetter(.said(Said(wish: .tell, text: text, concerns: [.safety]))))
        case .criesAfterTalk:
            let word = TalkStatement(assignmentID: talk, word: nil, line: text, concerns: [.safety])
            try await perform(SendLetter(.talked(word)))
        case .ratherNot: try await perform(SendLetter(.said(Said(wish: .ratherNot, assignmentID: evening, text: text))))
        case .helpMeSay: try await jot(4, text, .helpMeSay)
        case .ready, .notReady:
            let about = try await own.sharedWorkspace.view(at: house.now).about("sensate-focus")
            try await perform(
                SendLetter(.ready(ReadinessStatement(word: act == .ready ? .like : .notYet, about: about))))
        case .willing, .unwilling:
            let want: WillingnessStatement.Want = act == .willing ? .like : .ratherNot
            try await perform(
                SendLetter(.willing(WillingnessStatement(assignmentID: evening, want: want, hope: .hardly))))
        case .talked, .notTalked:
            let word: TalkStatement.Talked = act == .talked ? .talked : .notThisWeek
            try await perform(SendLetter(.talked(TalkStatement(assignmentID: talk, word: word))))
        case .wishedName: try await perform(SendLetter(.called(CalledWish(name: String(text.prefix(20))))))
        case .erasureWish: try await perform(SendLetter(.erasureWish(ErasureWish(text: text))))
        case .markedList, .marksAgain:
            let marks = (1...(act == .marksAgain ? 20 : 6)).map {
                ItemMark(item: $0, liking: act == .marksAgain ? .no : .yes, mayShow: act == .markedList)
            }
            try await perform(SendLetter(.marked(MarkedList(assignmentID: StandingHouse.list, marks: marks))))
        case .joiningYes, .joiningNo:
            let word: JoiningStatement.Joining = act == .joiningYes ? .yes : .notNow
            try await perform(
                SendLetter(.joining(JoiningStatement(assignmentID: StandingHouse.practice, word: word))))
        case .quietRest: try await perform(Rest(shown: false, text: text))
        case .why: try await perform(KeepWhy(text: text))
        case .intention: try await perform(KeepIntention(text: text, today: today))
        case .cueToSay: try await jot(1, text, .sayIt)
        case .cueOwn: try await jot(1, text, .onlyMe)
        case .cueForTherapist: try await jot(4, text, .therapist)
        case .eveningName: try await perform(CallEvening(word: String(text.prefix(20))))
        case .copyKept: try await perform(SendNoteKeepingCopy(note: note(text, .bitTense, nil), today: today))
        case .copyRemoved:
            for copy in try await own.view(at: house.now).drawer.copies {
                try await perform(RemoveCopy(number: copy.number))
            }
        case .acceptsOlderRule: try await perform(AcceptOlderRule())
        case .writtenAndRemoved: try await writeAndRemove(text)
        case .practised: try await practise(2, text)
        case .practiceStopped: try await practise(9, text)
        case .morePractices:
            for (number, key) in [UInt64(904), 905].enumerated().map({ ($1, ["letting-go", "knowing-my-body"][$0]) }) {
                try await house.givePractice(key, to: who, number: number)
            }
        case .practiceSet:
            guard let practice = try await own.view(at: house.now).desk.practice(StandingHouse.practice),
                practice.ended == nil
            else { return }
            var settings = practice.settings
            settings.opened = settings.opened == 1 ? settings.places : 1
            try await house.robin(
                does: SetPractice(
                    member: who.person, assignmentID: practice.id, settings: settings, seen: practice.times.count))
        case .practiceEnded:
            try await house.robin(does: EndPractice(member: who.person, assignmentID: StandingHouse.practice))
        case .sharedForLaterAndTakenBack:
            let place = PromptRef(assignmentID: talk, prompt: 3)
            let present = try await own.view(at: house.now).jotting(place)
            try await perform(
                ShareAnswer(place: place, text: text, from: house.now + .days(2), showed: present))
            try await perform(TakeBack(place: place))
        default: try await browse(act, text)
        }
    }

    private func practise(_ level: UInt64, _ text: String) async throws {
        let note = NotePractice(
            assignmentID: StandingHouse.practice, occasion: random.id(), day: today, today: today, place: 1,
            level: level, isStopped: level > 6, concerns: level > 6 ? [.stillHurts] : [], isBegun: false)
        _ = try await own.practice.perform(note, form: nil, at: house.now, random: random)
    }

    /// Against never having written: nothing of it may stay for anybody (docs/two-worlds.md, item 5).
    private func writeAndRemove(_ text: String) async throws {
        for text in [text, ""] {
            try await perform(KeepWhy(text: text))
            try await perform(KeepIntention(text: text, today: today))
            try await perform(CallEvening(word: String(text.prefix(20))))
        }
        try await jot(5, text, .onlyMe)
        try await jot(5, text + " again", .therapist)
        try await perform(TakeBack(place: PromptRef(assignmentID: StandingHouse.talk, prompt: 5)))
        try await act(.copyKept, text)
        try await act(.copyRemoved, text)
    }

    /// Through the browser: what an account does that is not words.
    private func browse(_ act: Unseen, _ text: String) async throws {
        switch act {
        case .wrongDigits, .rightDigits, .rightDigitsTwice:
            try await browser.get("/lock")
            // After five wrong tries there is nothing left to try on this device.
            guard browser.page.form(nil) != nil else { return }
            if act == .rightDigitsTwice { browser.taps = .twice }
            try await browser.unlock(act == .wrongDigits ? "000000" : House.digits)
            browser.taps = .once
        case .visits: for kind: Route.Kind in [.week, .mine, .settings] { try await browser.open(kind) }
        case .refusedForm, .heldForm:
            if act == .heldForm { browser.cookies["__Host-s"] = nil }
            let cookie = browser.cookies["__Host-s"].flatMap(Base64URL.decode)
            let body = FormBody.made(
                [("text", String(repeating: text, count: 900))], session: cookie.map { Secret(copying: $0) })
            try await browser.send(.post, browser.address(Route(.tell)), body)
        case .leaves:
            try await browser.open(.week)
            if browser.page.forms.contains(where: { $0.action == "/leave" }) { try await browser.submit("Sign out") }
        case .forgetsOtherPhones:
            let cookie = browser.cookies["__Host-s"].flatMap(Base64URL.decode)
            let body = FormBody.made([], session: cookie.map { Secret(copying: $0) })
            try await browser.send(.post, browser.address(Route(.forgetOthers)), body)
        case .practiceRuns:
            try await browser.open(.mine)
            if browser.page.path == "/lock" || browser.page.form(nil) != nil { try await browser.unlock(House.digits) }
            let cookie = browser.cookies["__Host-s"].flatMap(Base64URL.decode)
            let body = FormBody.made([("place", "1")], session: cookie.map { Secret(copying: $0) })
            try await browser.send(.post, browser.address(Route(.practiceBegin, StandingHouse.practice)), body)
            try await browser.open(Route(.practice, StandingHouse.practice))
        case .nightColours: browser.cookies["__Host-n"] = "1"
        default: break
        }
    }
}

/// As a member's drawer stands who accepted a wording of earlier: their own next page is another, nobody else's is.
private struct AcceptOlderRule: PrivateAct {
    func decide(_ view: PartnerView) -> PartnerChanges {
        var words = PartnerChanges()
        words.drawer = [.ruleRead(RuleRead(RuleWords(rule: "limited", wording: 1)))]
        return words
    }
}
