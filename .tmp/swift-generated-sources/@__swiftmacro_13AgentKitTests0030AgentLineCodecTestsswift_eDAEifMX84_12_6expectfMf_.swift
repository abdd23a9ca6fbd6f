Testing.__checkClosureCall(throws: AgentLineError.self,performing: { try AgentLineCodec.decodeDescription(Array(text.utf8)) },expression: .__fromSyntaxNode("try AgentLineCodec.decodeDescription(Array(text.utf8))"),comments: ["\(text) is accepted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:85:13-85:131
