import Casework
import Homework
import Sealing

/// The door does not open to this session; never reaches a person as such.
struct WrongDoor: Error {}

/// A member at room depth. A handler that takes one cannot run without that member's session.
struct PartnerRoom: Sendable {
    let visit: Visit
    let room: RoomCase

    init(_ visit: Visit) throws(WrongDoor) {
        self.visit = visit
        switch visit.session.reach {
        case .memberRoom(let room): self.room = room
        case .memberOwn(let own): room = own.roomCase
        case .therapistJoint, .therapistOwn: throw WrongDoor()
        }
    }
}

/// A member at own depth.
struct PartnerOwn: Sendable {
    let visit: Visit
    let own: OwnCase

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .memberOwn(let own) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.own = own
    }

    var me: PersonID { own.room.me }
}

/// A therapist whose screen is turned: one couple's table and nothing else.
struct TherapistJoint: Sendable {
    let visit: Visit
    let ring: JointRing

    init(_ visit: Visit) throws(WrongDoor) {
        guard case .therapistJoint(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        self.ring = ring
    }
}

/// A therapist at own depth.
struct TherapistOwn: Sendable {
    let visit: Visit
    let desk: TherapistDesk

    init(_ visit: Visit) throws {
        guard case .therapistOwn(let ring) = visit.session.reach else { throw WrongDoor() }
        self.visit = visit
        desk = try TherapistDesk(clinic: visit.services.clinic, ring: ring)
    }
}
