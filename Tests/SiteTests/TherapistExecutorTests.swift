import Foundation
import HTTPTypes
import Homework
import Pages
import Synchronization
import Testing

@testable import Site

/// However long a therapist's page takes, members are served meanwhile.
@Suite struct TherapistExecutorTests {
    @Test func `members' pages come while every thread of the therapists' is busy`() async throws {
        try await House.open { house in
            let isHeld = DispatchSemaphore(value: 0)
            let busy = (0..<TherapistExecutor.threads).map { _ in
                Task(executorPreference: TherapistExecutor.shared) { Self.wait(for: isHeld) }
            }
            let isListed = Mutex(false)
            async let list = Self.list(house) { isListed.withLock { $0 = true } }
            let sam = house.browser(house.sam)
            for _ in 0..<20 {
                let week = try await sam.open(.week)
                #expect(week.status == .ok)
            }
            let isEarly = isListed.withLock { $0 }
            #expect(!isEarly, "the list was made on the threads of everybody")
            for _ in busy { isHeld.signal() }
            for task in busy { await task.value }
            let heading = try await list
            #expect(heading.hasPrefix("My couples"))
        }
    }

    private static func list(_ house: House, listed: @Sendable () -> Void) async throws -> String {
        let robin = house.browser(house.robin)
        defer { listed() }
        return try await robin.open(.caseload).heading
    }

    private static func wait(for semaphore: DispatchSemaphore) { semaphore.wait() }
}
