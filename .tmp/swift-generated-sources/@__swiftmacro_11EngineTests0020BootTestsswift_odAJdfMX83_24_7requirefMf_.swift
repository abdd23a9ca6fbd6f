Testing.__checkFunctionCall((),calling: { 
  HeatState(rawValue: $1)
},word,expression: .__fromFunctionCall(nil,"HeatState",("rawValue",.__fromSyntaxNode("word"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:84:25-84:60
