Testing.__checkPropertyAccess(decision.intents.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("decision.intents"),.__fromSyntaxNode("isEmpty")),comments: ["a node that is on and no member was acted on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:207:9-207:90
