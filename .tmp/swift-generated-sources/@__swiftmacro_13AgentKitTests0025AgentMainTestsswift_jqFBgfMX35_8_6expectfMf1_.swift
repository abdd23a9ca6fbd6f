Testing.__checkBinaryOperation(AgentArguments.parse(["--capture"]),{ $0 == $1() },.wrong("--capture needs one folder"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentArguments.parse(["--capture"])"#),"==",.__fromSyntaxNode(#".wrong("--capture needs one folder")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:36:9-36:93
