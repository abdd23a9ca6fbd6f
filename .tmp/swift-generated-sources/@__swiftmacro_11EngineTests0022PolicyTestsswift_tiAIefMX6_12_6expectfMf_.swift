Testing.__checkFunctionCall(number.range.self,calling: {
  $0.contains($1)
},number.defaultValue,expression: .__fromFunctionCall(.__fromSyntaxNode("number.range"),"contains",(nil,.__fromSyntaxNode("number.defaultValue"))),comments: ["\(number.name) is \(number.defaultValue) by default, outside \(number.range)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTests.swift:7:13-9:96
