Testing.__checkPropertyAccess(decision.intents.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("decision.intents"),.__fromSyntaxNode("isEmpty")),comments: ["a node that a person stopped was started"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:118:9-118:86
