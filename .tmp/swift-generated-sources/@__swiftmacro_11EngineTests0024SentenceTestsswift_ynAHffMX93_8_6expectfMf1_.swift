Testing.__checkBinaryOperation(said.next.at,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.next.at"),"!=",.__fromSyntaxNode("nil")),comments: ["no clock is told for the stop of the servers"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:94:9-94:85
