Testing.__checkBinaryOperation(dropped.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("dropped.count"),"==",.__fromSyntaxNode("2")),comments: ["both others are named"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:78:9-78:61
