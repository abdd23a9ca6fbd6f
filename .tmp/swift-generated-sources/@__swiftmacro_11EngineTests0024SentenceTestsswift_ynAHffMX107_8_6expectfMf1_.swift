Testing.__checkFunctionCall(said.you.answer.self,calling: {
  $0.contains($1)
},"do not switch anything on",expression: .__fromFunctionCall(.__fromSyntaxNode("said.you.answer"),"contains",(nil,.__fromStringLiteral(#""do not switch anything on""#, "do not switch anything on"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:108:9-108:71
