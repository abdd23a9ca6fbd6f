Testing.__checkFunctionCall(off.run(300).self,calling: {
  $0.forecast($1)
},"n1",expression: .__fromFunctionCall(.__fromSyntaxNode("off.run(300)"),"forecast",(nil,.__fromStringLiteral(#""n1""#, "n1"))),comments: ["nothing is foretold of a node that waits"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:115:28-115:109
