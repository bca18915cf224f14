import Homework
import Storage

extension MemoryState {
    /// See `Batch.erasing`.
    mutating func erase(_ erased: Erased) {
        note(erased)
        switch erased.id {
        case .couple(let couple):
            let members = Set(people.values.filter { $0.couple == couple }.map(\.id))
            for member in members { note(Erased(.person(member), day: erased.day)) }
            for space in spaces.values where space.couple == couple || space.person.map(members.contains) == true {
                note(Erased(.space(space.id), day: erased.day))
            }
            remove(couple: couple)
        case .person(let person): remove(person: person)
        case .space(let space): remove(space: space)
        }
    }

    private mutating func note(_ erased: Erased) {
        if self.erased[erased.id] == nil { self.erased[erased.id] = erased.day }
    }
}
