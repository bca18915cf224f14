/// Asks a therapist for the code from the app, once a day and device, before the digits. Posts `appCode`.
package struct LockCodePage: Page {
    package static let template = "entrance/lockCode"
    package static let title = PageTitle.signIn

    package var action: String
    package var recoverHref: String
    package var code: Field
    package var faults: Faults

    package init(texts: Texts, action: String, recoverHref: String, error: String? = nil) {
        (self.action, self.recoverHref) = (action, recoverHref)
        code = Field(
            name: "appCode", label: texts("entrance.code.label"), hint: texts("entrance.code.hint"), error: error)
        faults = Faults([("appCode", error)])
    }
}
