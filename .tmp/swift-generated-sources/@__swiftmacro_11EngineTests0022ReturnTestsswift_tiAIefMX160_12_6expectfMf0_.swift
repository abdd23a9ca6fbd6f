Testing.__checkFunctionCall((),calling: { 
  asks($1)
},pair.run(5),expression: .__fromFunctionCall(nil,"asks",(nil,.__fromSyntaxNode("pair.run(5)"))),comments: ["\(rule) gave up recording its reason before 10 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:161:13-161:91
