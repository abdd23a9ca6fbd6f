Testing.__checkFunctionCall(also.self,calling: {
  $0.contains($1)
},"/ has under 10 % free",expression: .__fromFunctionCall(.__fromSyntaxNode("also"),"contains",(nil,.__fromStringLiteral(#""/ has under 10 % free""#, "/ has under 10 % free"))),comments: ["an alert that no case speaks of is not told: \(also)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:83:9-83:112
