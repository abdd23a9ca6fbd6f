Testing.__checkFunctionCall(page.self,calling: {
  $0.range(of: $1)
},Self.end,expression: .__fromFunctionCall(.__fromSyntaxNode("page"),"range",("of",.__fromSyntaxNode("Self.end"))),comments: ["docs/rules.md has lost the marks of its policy table"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTableTests.swift:28:23-28:113
