import Casework
import Homework
import Pages
import Sealing
import Support

@testable import Site

/// One request of the fixed script.
enum Ask: Sendable {
    case page(Route)
    case form(Route, [(String, String)])
    case path(String)
    /// An address made for the other member.
    case foreign(Route)
    case digits
    case leave

    var name: String {
        switch self {
        case .page(let route): "GET \(route.kind)"
        case .form(let route, _): "POST \(route.kind)"
        case .path(let path): "GET \(path)"
        case .foreign(let route): "GET the other's \(route.kind)"
        case .digits: "digits"
        case .leave: "leave"
        }
    }

    /// Every page and form a member can reach, from the tables of the router itself; what closes depths comes last.
    static func all(_ couple: CoupleID) -> [Ask] {
        let late: Set<Route.Kind> = [.rest, .talk, .tonight, .forgetPhone, .practiceBegin, .practice]
        func asks(_ kind: Route.Kind) -> [Ask] { self.asks(of: kind, couple) }
        let kinds = Route.Kind.allCases.filter {
            [.partnerShared, .partnerPrivate, .partnerPractice].contains($0.area)
        }
        let own = kinds.filter { $0.area == .partnerPrivate && !late.contains($0) }
        let room = kinds.filter { $0.area == .partnerShared && !late.contains($0) }
        // The calendar's file is there while a time is: before the form that takes it out.
        let first = asks(.calendarFile)
        return first + own.flatMap(asks) + room.flatMap(asks) + [
            .path("/help"), .path("/back"), .path("/said"), .path("/"), .path("/p/unknown"), .path("/healthz"),
            .path("/lock"), .path("/welcome"), .path("/tidy"), .path("/cookies"), .path("/card"),
            .foreign(Route(.week)), .foreign(Route(.mine)), .foreign(Route(.answers, StandingHouse.talk)),
        ] + asks(.practiceBegin) + asks(.practice) + [.page(Route(.practiceOver)), .digits]
            + asks(.talk) + [.page(Route(.mine)), .digits, .page(Route(.mine))] + asks(.tonight) + asks(.rest) + [
                .page(Route(.week)), .leave, .path("/welcome"), .path("/"), .page(Route(.week)), .digits,
                .page(Route(.week)),
            ] + asks(.forgetPhone) + [.page(Route(.week))]
    }

    private static func asks(of kind: Route.Kind, _ couple: CoupleID) -> [Ask] {
        let manner = kind.manner
        let route = manner.route(kind, couple: couple)
        var asks: [Ask] = []
        if kind.handler.show != nil { asks.append(.page(route)) }
        if kind.handler.submit != nil { asks.append(.form(route, manner.acts ?? [])) }
        if kind.handler.show != nil, manner.reads == .page { asks.append(.page(route)) }
        return asks
    }

    /// A long script: every page and form again and again in an order of its own, the digits given now and then.
    static func long(_ count: Int, _ random: SeededRandom, _ couple: CoupleID) -> [Ask] {
        let ends = asks(of: .forgetPhone, couple)
        let script = all(couple).filter { ask in !ends.contains { $0.name == ask.name } }
        var asks = (0..<max(0, count - ends.count)).map { place in
            // What closes depths would leave little but locks to look at.
            place % 7 == 6 ? .digits : script[Int(random.below(UInt32(script.count)))]
        }
        asks += ends
        return asks
    }
}
