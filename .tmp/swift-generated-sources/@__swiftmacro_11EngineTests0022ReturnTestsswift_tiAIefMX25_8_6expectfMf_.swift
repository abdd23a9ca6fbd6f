Testing.__checkPropertyAccess(off.run(595).said.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("off.run(595).said"),.__fromSyntaxNode("isEmpty")),comments: ["the peer was turned off before 600 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:26:9-26:83
