import Settings
import Testing

/// The faults of a text, one line each, without the file's name.
func faults(_ text: String, isOpenToOthers: Bool = false, host: String = "n1") -> [String] {
    let result = Result { try Settings.parse(text, path: "f", isOpenToOthers: isOpenToOthers, host: host) }
    guard case .failure(let error) = result else { return [] }
    guard case .wrong(let problems)? = error as? SettingsError else { return ["\(error)"] }
    return problems.map { String($0.description.dropFirst(2)) }
}

/// Expects exactly one fault, and these words in it.
func expectFault(
    _ text: String, _ words: String..., isOpenToOthers: Bool = false, at location: SourceLocation = #_sourceLocation
) {
    let found = faults(text, isOpenToOthers: isOpenToOthers)
    #expect(found.count == 1, "a configuration with one fault is told to have \(found)", sourceLocation: location)
    for word in words {
        #expect(
            found.first?.contains(word) == true, "the message does not say '\(word)': \(found.first ?? "no message")",
            sourceLocation: location)
    }
}
