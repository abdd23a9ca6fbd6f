Testing.__checkBinaryOperation(AgentArguments.parse(["--fast"]),{ $0 == $1() },.wrong("--fast is not known"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentArguments.parse(["--fast"])"#),"==",.__fromSyntaxNode(#".wrong("--fast is not known")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:37:9-37:83
