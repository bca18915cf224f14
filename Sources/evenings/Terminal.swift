import Foundation

/// Prints for the person who started the program, without delay, also where the output goes to a file.
enum Terminal {
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}
