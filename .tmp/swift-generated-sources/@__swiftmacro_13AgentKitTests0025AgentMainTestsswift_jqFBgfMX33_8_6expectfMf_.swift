Testing.__checkBinaryOperation(AgentArguments.parse([]),{ $0 == $1() },.scan,expression: .__fromBinaryOperation(.__fromSyntaxNode("AgentArguments.parse([])"),"==",.__fromSyntaxNode(".scan")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:34:9-34:51
