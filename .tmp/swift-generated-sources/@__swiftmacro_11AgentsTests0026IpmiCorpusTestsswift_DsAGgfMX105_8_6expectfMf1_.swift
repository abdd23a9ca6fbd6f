Testing.__checkBinaryOperation(modules,{ $0 >= $1() },30,expression: .__fromBinaryOperation(.__fromSyntaxNode("modules"),">=",.__fromSyntaxNode("30")),comments: ["only \(modules) memory modules were found in all tables"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:106:9-106:90
