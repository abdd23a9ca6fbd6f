Testing.__checkBinaryOperation(text,{ $0 == $1() },"\(one)\n\(one)\n{\"done\":2}\n",expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromSyntaxNode(#""\(one)\n\(one)\n{\"done\":2}\n""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:68:9-68:58
