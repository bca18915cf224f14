import Homework
import Pages

/// A day that is months away, which a form asks about once. One catalogue key among the form's faults holds the
/// question and the number of months.
struct FarDay {
    let sentence: String
    let months: Int

    init?(key: String) {
        let parts = key.split(separator: ":")
        guard parts.count == 2, let months = Int(parts[1]) else { return nil }
        (sentence, self.months) = (String(parts[0]), months)
    }

    /// The question about a day, or the reason why it is refused, as a catalogue key; nil if it may be accepted.
    static func question(about day: Day, isMeant: Bool, from today: Day) -> String? {
        switch DayReach(day, from: today) {
        case .near: nil
        case .absurd: Refusal.tooFar.key
        case .far(let months): isMeant ? nil : (day > today ? "shared.far.ahead" : "shared.far.ago") + ":\(months)"
        }
    }
}

extension SubmittedForm {
    /// The question about a field with a day, or the reason why it is refused, as a catalogue key; nil if it may be
    /// accepted.
    ///
    /// It is asked once. The page that asks sends the day along, and the same day sent again is meant.
    func dayFault(_ name: String, from today: Day) -> String? {
        Day(form: self[name]).flatMap {
            FarDay.question(about: $0, isMeant: self["\(name)-asked"] == self[name], from: today)
        }
    }

    /// Throws that question or reason as a fault of the field.
    func demandMeant(_ name: String, from today: Day, at route: Route? = nil) throws(FormFault) {
        if let key = dayFault(name, from: today) { throw FormFault(name, key, at: route) }
    }
}
