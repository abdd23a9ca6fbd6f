Testing.__checkFunctionCall(page.self,calling: {
  $0.range(of: $1)
},Self.begin,expression: .__fromFunctionCall(.__fromSyntaxNode("page"),"range",("of",.__fromSyntaxNode("Self.begin"))),comments: ["docs/rules.md has lost the marks of its policy table"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTableTests.swift:27:25-27:117
