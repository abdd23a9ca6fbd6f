Testing.__checkBinaryOperation(AgentArguments.parse(["--describe", "x"]),{ $0 == $1() },.wrong("--describe takes nothing after it"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentArguments.parse(["--describe", "x"])"#),"==",.__fromSyntaxNode(#".wrong("--describe takes nothing after it")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:38:9-38:106
