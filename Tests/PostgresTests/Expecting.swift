import Postgres
import Testing

/// Expects one error, and these words in its sentence.
func expect(
    _ wanted: PostgresError, _ words: String..., at location: SourceLocation = #_sourceLocation,
    when body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("nothing is said where this is expected: \(wanted)", sourceLocation: location)
    } catch {
        #expect(error as? PostgresError == wanted, "expected: \(wanted)\nsaid: \(error)", sourceLocation: location)
        for word in words {
            #expect("\(error)".contains(word), "the sentence does not say '\(word)': \(error)", sourceLocation: location)
        }
    }
}

/// Expects an error of one kind, whose reason is in others' words, and these words in its sentence.
func expect(
    _ words: String..., at location: SourceLocation = #_sourceLocation, like isLike: (PostgresError) -> Bool,
    when body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("nothing is said where this is expected: \(words)", sourceLocation: location)
    } catch {
        let isRight = (error as? PostgresError).map(isLike) ?? false
        #expect(isRight, "another error was expected: \(error)", sourceLocation: location)
        for word in words {
            #expect("\(error)".contains(word), "the sentence does not say '\(word)': \(error)", sourceLocation: location)
        }
    }
}
