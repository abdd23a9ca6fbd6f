Testing.__checkBinaryOperation(tools.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("tools.count"),"==",.__fromSyntaxNode("1")),comments: ["the tool's output is not in the capture"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:64:9-64:77
