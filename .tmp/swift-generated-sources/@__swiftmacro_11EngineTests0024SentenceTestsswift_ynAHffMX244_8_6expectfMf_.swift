Testing.__checkBinaryOperation(back,{ $0 == $1() },moment,expression: .__fromBinaryOperation(.__fromSyntaxNode("back"),"==",.__fromSyntaxNode("moment")),comments: ["\(seconds) s became \(civil) and then \(back.milliseconds) ms"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:245:9-245:97
