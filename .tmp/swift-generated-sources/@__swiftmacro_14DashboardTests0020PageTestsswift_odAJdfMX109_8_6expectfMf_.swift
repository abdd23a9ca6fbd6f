Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"box is well. 12 readings from 1 agent; nothing needs you.",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""box is well. 12 readings from 1 agent; nothing needs you.""#, "box is well. 12 readings from 1 agent; nothing needs you."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:110:9-110:93
