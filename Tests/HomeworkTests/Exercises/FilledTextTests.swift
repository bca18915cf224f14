import Homework
import Testing

@Suite struct FilledTextTests {
    @Test func `a name that holds braces is put in as it is`() {
        #expect("{arranger} and {other}".filled(["arranger": "{other}", "other": "Sam"]) == "{other} and Sam")
    }

    @Test func `an unknown or open placeholder stays as it was written`() {
        #expect("{x} {arranger".filled(["arranger": "Alex"]) == "{x} {arranger")
    }

    @Test func `placeholders are listed in order`() {
        #expect("{b}, {a}, {open".placeholders == ["b", "a"])
    }
}
