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
}

extension SubmittedForm {
    /// What is asked about a field with a day, or why it is refused, as a catalogue key; nil where it may be taken.
    ///
    /// Asked once: the page that asks carries the day it asked about, and the same day sent again is meant.
    func dayFault(_ name: String, from today: Day) -> String? {
        guard let day = Day(form: self[name]) else { return nil }
        switch DayReach(day, from: today) {
        case .near: return nil
        case .absurd: return Refusal.tooFar.key
        case .far(let months):
            if self["\(name)-asked"] == self[name] { return nil }
            return (day > today ? "shared.far.ahead" : "shared.far.ago") + ":\(months)"
        }
    }

    /// The same, thrown at the field.
    func demandMeant(_ name: String, from today: Day, at route: Route? = nil) throws(FormFault) {
        if let key = dayFault(name, from: today) { throw FormFault(name, key, at: route) }
    }
}
