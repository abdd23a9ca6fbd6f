Testing.__checkBinaryOperation(result.status,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.status"),"==",.__fromSyntaxNode("4")),comments: ["the exit status of a tool is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:12:9-12:73
