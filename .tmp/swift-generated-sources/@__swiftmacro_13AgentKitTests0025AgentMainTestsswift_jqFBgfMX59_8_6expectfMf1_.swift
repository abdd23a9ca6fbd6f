Testing.__checkBinaryOperation(recorded,{ $0 == $1() },replayed,expression: .__fromBinaryOperation(.__fromSyntaxNode("recorded"),"==",.__fromSyntaxNode("replayed")),comments: ["the capture gives other lines than the scan"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:60:9-60:85
