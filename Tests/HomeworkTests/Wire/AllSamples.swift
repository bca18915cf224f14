import Homework
import Support

extension Sample {
    static let all: [Sample] = signed + ownerless + named + desks + drawers + files + shelves + letters

    private static let step = Step(programme: "touch", number: 2)
    private static let later = Instant.at(day: 7, hour: 5)
    private static let day = Day(number: 20_395)
    private static let time = LocalTime(day: Day(number: 20_400), minute: 1230)
    private static let about = ReadinessBasis(programme: "touch", lastMove: .test(9), meetings: 3)
    private static let houseWords = TherapistProfile(
        therapistName: "Robin", welcome: "Hello.", secretsRule: "I tell nobody.", readingDays: "on Mondays",
        away: Away(from: day, to: Day(number: 20_398), reader: "Lee"))
    /// With what came later: words in each language, whom to call.
    private static let houseTexts = TherapistProfile(
        therapistName: "Robin", welcome: "", secretsRule: "limited", readingDays: "",
        away: Away(from: day, to: Day(number: 20_398), name: "Kim", telephone: "555 0142"),
        texts: [
            ProfileText(.english, welcome: "Hello.", readingDays: "on Mondays"),
            ProfileText(.spanish, welcome: "Hola."),
        ])

    private static let houseZone = TherapistProfile(
        therapistName: "Robin", welcome: "", secretsRule: "limited", readingDays: "", zone: "Europe/Madrid")

    private static var spanishSeats: Seats {
        var seats = People.seats()
        seats.language = "es"
        return seats
    }

    private static var assignment: Assignment {
        var assignment = Assignment.evening(
            7, step: 2, from: later, notPart: [.oral, .genitals], first: People.sam, asks: true)
        assignment.line = "Start small."
        return assignment
    }

    private static var asking: Assignment {
        var assignment = assignment
        assignment.asksAbout = AskedStep(
            number: 3, titles: ["All of you", "Todo el cuerpo"], sentence: "Take your time.")
        return assignment
    }

    /// A step that includes penetration, opened.
    private static var opened: Assignment {
        var assignment = Assignment.evening(9, step: 5, from: later, notPart: [.oral, .movement])
        assignment.settings?.penetration = Penetration(enters: [.penis, .fingers], places: [.anus])
        assignment.news = News(included: [.genitals], goesInside: true)
        return assignment
    }

    private static var talk: Assignment {
        var assignment = Assignment.talk(8, from: later)
        assignment.talk = TalkAhead(
            TalkScript(minutes: 20, rules: [], starters: [], prompts: [], smaller: [], closing: ""))
        assignment.hasUsualLine = true
        return assignment
    }

    private static var foreseen: Assignment {
        var assignment = assignment
        assignment.ifThen = "If we are tired, we sit close for ten minutes."
        return assignment
    }

    private static var signed: [Sample] {
        let entries: [(String, TableEntry.Signed)] = [
            ("seats", .seats(People.seats())), ("seatsSpoken", .seats(spanishSeats)),
            ("house", .profile(houseWords)), ("houseTexts", .profile(houseTexts)),
            ("houseZone", .profile(houseZone)), ("given", .assignment(assignment)),
            ("givenTalk", .assignment(talk)), ("givenAsking", .assignment(asking)),
            ("givenOpened", .assignment(opened)),
            ("ended", .ended(Ended(assignmentID: .test(7), from: later))),
            ("met", .met(Met(at: .at(day: 1), from: later))),
            ("planned", .meetingPlanned(MeetingPlanned(at: later, local: time))),
            ("moved", .moved(Moved(step: step, direction: .opened, from: later))),
            ("lifted", .limitLifted(LimitLifted(limit: .feet, from: later))),
            ("restEnded", .restEnded(RestEnded(from: later))),
            ("word", .messageToBoth(MessageToBoth(text: "Laughing is allowed.", from: later))),
            ("withdrawn", .messagesWithdrawn(MessagesWithdrawn(from: later))),
            ("wordWithdrawn", .messagesWithdrawn(MessagesWithdrawn(from: later, only: .test(9)))),
            ("careEnded", .careEnded(CareEnded(from: later))),
            ("careEndWithdrawn", .careEndWithdrawn(CareEndWithdrawn(at: later))),
            ("givenForeseen", .assignment(foreseen)),
            (
                "matches",
                .matchesReleased(MatchesReleased(assignmentID: .test(7), items: [2, 5], from: later))
            ),
        ]
        return entries.map { .table($0.0, .signed($0.1), $0.1.body) }
    }

    private static var ownerless: [Sample] {
        let entries: [(String, TableEntry.Ownerless)] = [
            ("time", .timeSet(TimeSet(assignmentID: .test(7), place: 2, time: time))),
            ("arranger", .arrangerSet(ArrangerSet(assignmentID: .test(7), place: 1, member: People.sam))),
            ("limit", .limitAdded(LimitAdded(limit: .neck))), ("rested", .rested(Rested())),
            ("shredded", .shredded(Shredded(number: 300))),
        ]
        return entries.map { .table($0.0, .ownerless($0.1), $0.1.body) }
    }

    private static var named: [Sample] {
        let shared = AnswerShared(author: People.sam, assignmentID: .test(7), prompt: 3, text: "Mornings.", from: later)
        let entries: [(String, TableEntry.Named)] = [
            ("answer", .answer(shared)), ("why", .why(WhyShared(author: People.sam, text: "To be near."))),
            ("sentence", .sentence(SentenceShared(author: People.sam, text: "I have news."))),
        ]
        return entries.map { .table($0.0, .named($0.1), $0.1.body) }
    }

    private static var desks: [Sample] {
        let answer = DeskEntry.Member.answer(DeskAnswer(assignmentID: .test(7), prompt: 3, text: "When we cook."))
        let word = DeskEntry.Member.eveningName(EveningName(word: "our hour"))
        let shredded = DeskEntry.Member.shredded(Shredded(number: 4))
        let back = DeskEntry.Therapist.word(MessageToMember(text: "Thank you.", at: later, hasRead: true))
        return [
            .desk("answer", .member(answer), answer.body, .none),
            .desk("eveningWord", .member(word), word.body, .none),
            .desk("shredded", .member(shredded), shredded.body, .none),
            .desk("word", .therapist(back), back.body, .therapist),
        ] + practices
    }

    private static let trainers = PracticeSettings(
        rule: PracticeRule(asks: .pain, easy: 2, easyTimes: 3, stopAt: 7), minutes: 10, perWeek: 4,
        sizes: [
            PracticeSize(label: "1", millimetres: 10, length: 80, material: "silicone"),
            PracticeSize(label: "2", millimetres: 12, length: nil, material: nil),
        ], places: 2, opened: 2, start: 1)

    private static var practices: [Sample] {
        var given = Assignment.talk(8, from: later)
        (given.shape, given.exercise, given.practice, given.talk) = (.practice, "trainers", trainers, nil)
        let assignment = DeskEntry.Therapist.assignment(given)
        let ended = DeskEntry.Therapist.ended(Ended(assignmentID: .test(8), from: later))
        let set = DeskEntry.Therapist.practiceSet(PracticeSet(assignmentID: .test(8), settings: trainers, at: later))
        let log = DeskEntry.Member.practised(
            PracticeLog(assignmentID: .test(8), occasion: .test(11), day: day, place: 2, level: 3, isStopped: true))
        return [
            .desk("practice", .therapist(assignment), assignment.body, .therapist),
            .desk("practiceEnded", .therapist(ended), ended.body, .therapist),
            .desk("practiceSet", .therapist(set), set.body, .therapist),
            .desk("practised", .member(log), log.body, .none),
        ]
    }

    private static let note = EveningNote(
        assignmentID: .test(7), place: 2, day: day, happened: .smaller, there: .tense, mind: .cameAndWent,
        concerns: [.ratherInPerson, .hurtALittle], line: "Ten minutes was right.")

    private static var drawers: [Sample] {
        [
            .drawer("cue", .cue(Cue(assignmentID: .test(7), prompt: 3, text: "the sea", keep: .onlyMe))),
            .drawer("why", .why(Why(text: "For us."))),
            .drawer("intention", .intention(Intention(text: "Say thanks.", day: day))),
            .drawer("copyAddsUp", .copy(NoteCopy(day: day, note: note))),
            .drawer("ruleRead", .ruleRead(RuleRead(RuleWords(rule: "limited", wording: 2)))),
            .drawer("shredded", .shredded(Shredded(number: 5))),
        ]
    }

    private static var files: [Sample] {
        let alex = People.alex
        let seen = [LetterHeadSeen(member: alex, number: 4), LetterHeadSeen(member: People.sam, number: 0)]
        let words = [
            ProvenStatement(member: alex, word: .like, letter: 4, heard: nil),
            ProvenStatement(member: People.sam, word: .try_, letter: nil, heard: 12),
        ]
        var dated = words[0]
        dated.written = later
        let heads = [ProvenHead(space: .test(50), number: 70)]
        return [
            .file(
                "card",
                .cardMade(CardMade(member: alex, account: 2, at: later, voucherKey: [1, 300], name: "amber lane"))),
            .file("cardTakenBack", .cardTakenBack(CardTakenBack(member: alex, account: 2))),
            .file(
                "spoken",
                .spokenAlone(
                    SpokenAlone(
                        member: alex, account: 2, at: later, day: day, how: .phoneOrVideo, seen: seen, after: 6,
                        outcome: nil)
                )),
            .file(
                "spokenOutcome",
                .spokenAlone(
                    SpokenAlone(
                        member: alex, account: 2, at: later, day: day, how: .inTheRoom, seen: seen, after: 6,
                        outcome: .somethingAgainst))),
            .file("reach", .reachSafely(ReachSafely(member: alex, day: day, text: "555 0142, no messages"))),
            .file(
                "heardStep",
                .heardAlone(
                    HeardAlone(member: alex, account: 2, at: later, word: .like, about: about.naming(4), after: 6))),
            .file(
                "heard",
                .heardAlone(HeardAlone(member: alex, account: 2, at: later, word: .try_, about: about, after: 6))),
            .file("cautions", .cautionsRead(CautionsRead(exercise: "touch", version: 2, day: day, override: "agreed"))),
            .file(
                "cautionsAnswered",
                .cautionsRead(
                    CautionsRead(
                        exercise: "touch", version: 2, day: day, override: "agreed", answer: .setAside, line: 7,
                        homeworkCount: 2)
                )),
            .file(
                "cautionsChecked",
                .cautionsRead(
                    CautionsRead(
                        exercise: "trainers", version: 1, day: day, override: nil, answer: .noneApplies,
                        homeworkCount: 2, member: People.alex, checkedOn: day, checkedBy: "gynaecologist"))),
            .file("reopened", .flagReopened(FlagReopened(member: alex, letter: 4, day: day))),
            .file("proofDated", .proof(OpeningProof(step: step, at: later, words: [dated], heads: []))),
            .file("handled", .flagHandled(FlagHandled(member: alex, letter: 4, day: day, text: "Spoken about."))),
            .file("discussed", .discussed(Discussed(assignmentID: .test(7), day: day))),
            .file("note", .note(CaseNote(day: day, text: "Slower."))),
            .file("proof", .proof(OpeningProof(step: step, at: later, words: words, heads: heads))),
            .file("wordShredded", .statementShredded(StatementShredded(member: alex, letter: 4))),
            .file("archived", .archived(Archived(day: day))), .file("unarchived", .unarchived(Unarchived(day: day))),
            .file(
                "askedAboutErasing",
                .askedAboutErasing(
                    AskedAboutErasing(
                        member: alex, at: later, day: day, how: .phoneOrVideo, outcome: .nothingAgainst))),
            .file("headsRead", .headsRead(HeadsRead(heads: heads))),
            .file("concerns", .concernsNoted(ConcernsNoted(concerns: [.pain, .desire], day: day))),
            .file(
                "concernsFound",
                .concernsNoted(
                    ConcernsNoted(
                        concerns: [.pain], goals: [.lessPain], findings: [.tensePelvicFloor],
                        check: ClinicianCheck(day: day, by: "gynaecologist"), day: day))),
            .file(
                "barriers",
                .barriersNoted(
                    BarriersNoted(assignmentID: .test(7), barriers: [.tiredness, .children], day: day))),
        ]
    }

    private static var shelves: [Sample] {
        [
            .shelf("house", .profile(houseWords)), .shelf("houseTexts", .profile(houseTexts)),
            .shelf("houseZone", .profile(houseZone)),
            .shelf("usualWay", .usualWay(UsualWay(settings: .founding))),
            .shelf("sentence", .sentence(SavedSentence(slot: 2, text: "Take your time."))),
            .shelf("sentenceSpanish", .sentence(SavedSentence(slot: 2, text: "Sin prisa.", language: .spanish))),
            .shelf("ruleAccepted", .ruleAccepted(RuleAccepted(wording: 2))),
            .shelf("sheet", .sheet(OwnSheet(slot: 1, title: "A walk", text: "Go out.", question: "How was it?"))),
            .shelf("newestCouple", .newestCouple(NewestCouple(couple: .test(30)))),
        ]
    }

    private static var letters: [Sample] {
        [
            .letter("noteAddsUp", .note(note)), .letter("ready", .ready(ReadinessStatement(word: .like, about: about))),
            .letter("readyStep", .ready(ReadinessStatement(word: .like, about: about.naming(4)))),
            .letter("talked", .talked(TalkStatement(assignmentID: .test(7), word: .part))),
            .letter(
                "talkedTold",
                .talked(TalkStatement(assignmentID: .test(7), word: nil, line: "Short.", concerns: [.safety]))),
            .letter("willing", .willing(WillingnessStatement(assignmentID: .test(7), want: .willing, hope: .withLuck))),
            .letter("said", .said(Said(wish: .helpMeSay, assignmentID: .test(7), prompt: 3, text: "I get shy."))),
            .letter("saidSafety", .said(Said(wish: .tell, text: "I am afraid.", concerns: [.safety]))),
            .letter("rest", .rest(QuietRest(text: "A week."))),
            .letter("limit", .limit(LimitOwned(limit: .hair, text: "Not now."))), .letter("began", .began(Began())),
            .letter("beganProven", .began(Began(letterKey: [1, 2, 3, 1 << 63]))),
            .letter("called", .called(CalledWish(name: "Lex"))),
            .letter("erasureWish", .erasureWish(ErasureWish(text: "All of it."))),
            .letter(
                "practised",
                .practised(
                    PractisedLetter(
                        assignmentID: .test(8), day: day, asks: .pain, level: 8, isStrong: true, rests: true,
                        concerns: [.stillHurts]))),
            .letter(
                "noteObstacle", .note(EveningNote(happened: .notThisTime, obstacle: .tired))),
            .letter("joining", .joining(JoiningStatement(assignmentID: .test(8), word: .yes))),
            .letter(
                "marked",
                .marked(
                    MarkedList(
                        assignmentID: .test(7),
                        marks: [
                            ItemMark(item: 1, liking: .yes, mayShow: true),
                            ItemMark(item: 4, liking: .no, mayShow: false),
                        ]))),
        ]
    }
}
