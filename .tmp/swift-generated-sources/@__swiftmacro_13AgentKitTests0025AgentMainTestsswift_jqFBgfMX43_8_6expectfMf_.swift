Testing.__checkBinaryOperation(!empty.host.isEmpty,{ $0 && $1() },empty.passTime.milliseconds > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("!empty.host.isEmpty"),"&&",.__fromSyntaxNode("empty.passTime.milliseconds > 0")),comments: ["without input, the host's own name and time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:44:9-44:119
