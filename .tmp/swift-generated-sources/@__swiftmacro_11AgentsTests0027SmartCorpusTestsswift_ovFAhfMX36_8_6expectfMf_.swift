Testing.__checkBinaryOperation(Self.files.count,{ $0 >= $1() },90,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.files.count"),">=",.__fromSyntaxNode("90")),comments: ["only \(Self.files.count) recordings were found"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:37:9-37:90
