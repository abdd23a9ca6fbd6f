Testing.__checkFunctionCall((),calling: { 
  Bool($1)
},true,expression: .__fromFunctionCall(nil,"Bool",(nil,.__fromSyntaxNode("true"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:97:9-97:28
