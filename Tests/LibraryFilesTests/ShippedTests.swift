import Homework
import LibraryFiles
import Testing

@Suite struct ShippedTests {
    @Test func `the shipped library is read without a problem`() {
        #expect(LibraryFolder.reading.problems.map(\.description) == [])
        #expect(LibraryFolder.reading.library != nil)
    }
}
