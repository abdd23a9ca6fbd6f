Testing.__checkBinaryOperation(lines,{ $0 == $1() },[good],expression: .__fromBinaryOperation(.__fromSyntaxNode("lines"),"==",.__fromSyntaxNode("[good]")),comments: ["one good line passes once"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:77:9-77:62
