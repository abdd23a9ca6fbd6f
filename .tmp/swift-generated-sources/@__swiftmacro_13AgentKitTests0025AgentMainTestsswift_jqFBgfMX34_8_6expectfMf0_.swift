Testing.__checkBinaryOperation(AgentArguments.parse(["--replay", "x"]),{ $0 == $1() },.replay("x"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentArguments.parse(["--replay", "x"])"#),"==",.__fromSyntaxNode(#".replay("x")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:35:9-35:73
