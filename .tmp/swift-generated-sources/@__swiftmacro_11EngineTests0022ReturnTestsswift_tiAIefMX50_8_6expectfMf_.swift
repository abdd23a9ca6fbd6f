Testing.__checkPropertyAccess(waiting.said.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("waiting.said"),.__fromSyntaxNode("isEmpty")),comments: ["the fence was tried again before 60 s, or servers started with a peer that may run"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:51:9-51:124
