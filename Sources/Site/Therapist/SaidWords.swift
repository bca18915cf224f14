import Homework
import Pages

// The partners' answers in the words of their own pages, as the therapist reads them.
extension Texts {
    func said(_ word: Readiness) -> String {
        switch word {
        case .like: self("therapist.ready.like")
        case .try_: self("therapist.ready.try")
        case .notYet: self("therapist.ready.notYet")
        case .notSure: self("therapist.ready.notSure")
        }
    }

    func said(_ word: TalkedWord.Talked) -> String {
        switch word {
        case .talked: self("partner.after.answer.all")
        case .part: self("partner.after.answer.part")
        case .notThisWeek: self("partner.after.answer.no")
        }
    }

    func said(_ happened: EveningNote.Happened) -> String {
        switch happened {
        case .yes: self("partner.note.happened.yes")
        case .smaller: self("partner.note.happened.smaller")
        case .interrupted: self("partner.note.happened.interrupted")
        case .notThisTime: self("partner.note.happened.no")
        }
    }

    func said(_ there: EveningNote.There) -> String {
        switch there {
        case .atEase: self("partner.note.ease.easy")
        case .bitTense: self("partner.note.ease.bit")
        case .tense: self("partner.note.ease.tense")
        case .tooMuch: self("partner.note.ease.much")
        }
    }

    func said(_ mind: EveningNote.Mind) -> String {
        switch mind {
        case .mostlyThere: self("partner.note.mind.there")
        case .cameAndWent: self("partner.note.mind.went")
        case .elsewhere: self("partner.note.mind.elsewhere")
        }
    }

    func said(_ concern: EveningNote.Concern) -> String {
        switch concern {
        case .nothing: self("partner.note.know.nothing")
        case .itHurt: self("partner.note.know.hurt")
        case .furtherThanAgreed: self("partner.note.know.further")
        case .stopNotHeard: self("partner.note.know.stop")
        case .hadTo: self("partner.note.know.had")
        case .farAway: self("partner.note.know.away")
        case .ratherInPerson: self("partner.note.know.person")
        }
    }

    func said(_ word: WillingWord) -> String? {
        let want: String? = word.want.map { want in
            switch want {
            case .like: self("partner.willingness.want.like")
            case .willing: self("partner.willingness.want.willing")
            case .notSure: self("partner.willingness.want.unsure")
            case .ratherNot: self("partner.willingness.want.rather")
            }
        }
        let hope: String? = word.hope.map { hope in
            switch hope {
            case .yes: self("partner.willingness.work.yes")
            case .withLuck: self("partner.willingness.work.luck")
            case .hardly: self("partner.willingness.work.hardly")
            }
        }
        let parts = [want, hope].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// A letter's questions and answers, line by line.
    func lines(_ letter: Letter, therapist: String) -> [String] {
        switch letter.words {
        case .note(let note): return lines(note, therapist: therapist)
        case .said(let said): return [said.text].filter { !$0.isEmpty }
        case .rest(let rest): return [rest.text].compactMap { $0 }
        case .limit(let limit): return [limit.text].compactMap { $0 }
        case .willing(let word): return [said(word)].compactMap { $0 }
        case .talked(let word): return [said(word.word)]
        case .erasureWish(let wish): return [wish.text].compactMap { $0 }
        case .ready, .began, .called: return []
        }
    }

    /// A note's answers, each with what was asked: a "Yes" alone says little a month later.
    func lines(_ note: EveningNote, therapist: String) -> [String] {
        func asked(_ key: String, _ answer: String?) -> String? {
            answer.map { "\(self("partner.note.asked.\(key)", ["therapist": therapist])) \($0)." }
        }
        return [
            asked("happened", note.happened.map { said($0) }), asked("ease", note.there.map { said($0) }),
            asked("mind", note.mind.map { said($0) }), asked("know", note.concern.map { said($0) }), note.line,
        ].compactMap { $0 }
    }
}
