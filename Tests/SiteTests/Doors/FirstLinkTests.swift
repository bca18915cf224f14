import Casework
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Sealing
import Support
import Testing

@testable import Site

/// The one-time link makes one therapist, however many press its button.
@Suite struct FirstLinkTests {
    @Test func `two forms at once: one is led in, the other finds nothing`() async throws {
        let store = MemoryStore()
        try await House.openEmpty(store: store) { empty in
            let path = "/first/" + (try #require(try await empty.accounts.firstLink()))
            func send(_ id: Character) async throws -> TestResponse {
                try await empty.client.executeRequest(
                    uri: path, method: .post,
                    headers: [try #require(HTTPField.Name("sec-fetch-site")): "same-origin"],
                    body: .init(
                        string: "name=Robin&digits=314159&digitsAgain=314159&language=en&form="
                            + String(repeating: id, count: 32)))
            }
            async let one = send("a")
            async let other = send("b")
            let answers = [try await one, try await other].map(\.status.code).sorted()
            #expect(answers == [303, 404])
            #expect(try await store.therapists().count == 1)
            // The same form again is led to the same place; another one is not.
            let again = [try await send("a"), try await send("b")].map(\.status.code).sorted()
            #expect(again == [303, 404])
        }
    }
}
