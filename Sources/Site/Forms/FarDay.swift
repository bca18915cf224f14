import Homework
import Pages

/// A day months away, which a form asks about once. The question and its months lie in one word among the form's faults.
struct FarDay {
    let sentence: String
    let months: Int

    init?(key: String) {
        let parts = key.split(separator: ":")
        guard parts.count == 2, let months = Int(parts[1]) else { return nil }
        (sentence, self.months) = (String(parts[0]), months)
    }

    /// What is asked about a day, or why it is refused, as a catalogue key; nil where it may be taken.
    static func question(about day: Day, isMeant: Bool, from today: Day) -> String? {
        switch DayReach(day, from: today) {
        case .near: nil
        case .absurd: Refusal.tooFar.key
        case .far(let months): isMeant ? nil : (day > today ? "shared.far.ahead" : "shared.far.ago") + ":\(months)"
        }
    }
}

extension SubmittedForm {
    /// What is asked about a field with a day, or why it is refused, as a catalogue key; nil where it may be taken.
    ///
    /// Asked once: the page that asks carries the day it asked about, and the same day sent again is meant.
    func dayFault(_ name: String, from today: Day) -> String? {
        Day(form: self[name]).flatMap {
            FarDay.question(about: $0, isMeant: self["\(name)-asked"] == self[name], from: today)
        }
    }

    /// The same, thrown at the field.
    func demandMeant(_ name: String, from today: Day, at route: Route? = nil) throws(FormFault) {
        if let key = dayFault(name, from: today) { throw FormFault(name, key, at: route) }
    }
}
