Testing.__checkBinaryOperation(input.settings.isEmpty && input.last.isEmpty,{ $0 && $1() },input.contract == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("input.settings.isEmpty && input.last.isEmpty"),"&&",.__fromSyntaxNode("input.contract == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:74:9-74:85
