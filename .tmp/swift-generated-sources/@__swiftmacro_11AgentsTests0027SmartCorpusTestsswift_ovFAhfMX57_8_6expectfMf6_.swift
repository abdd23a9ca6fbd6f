Testing.__checkBinaryOperation(predicted,{ $0 >= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("predicted"),">=",.__fromSyntaxNode("1")),comments: ["no failing drive is among the recordings"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:58:9-58:76
