/// Six digits, chosen by a person, that open one device only.
package struct Digits: Sendable {
    let secret: Secret

    /// Takes exactly six decimal digits of any script. Spaces are ignored.
    package init?(typed: String) {
        let typed = typed.unicodeScalars.filter { !$0.properties.isWhitespace }
        let values = typed.compactMap { $0.properties.numericType == .decimal ? $0.properties.numericValue : nil }
        guard typed.count == 6, values.count == 6 else { return nil }
        secret = Secret(copying: values.map { UInt8(ascii: "0") + UInt8($0) })
    }
}
