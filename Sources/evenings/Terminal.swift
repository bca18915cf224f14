import Foundation

/// What the program says to the person who started it: at once, also where the output goes to a file.
enum Terminal {
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}
