Testing.__checkBinaryOperation(power.runtimeSeconds,{ $0 != $1() },65_535,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.runtimeSeconds"),"!=",.__fromSyntaxNode("65_535")),comments: ["\(name): 65535 s is taken for a runtime"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:62:9-62:91
