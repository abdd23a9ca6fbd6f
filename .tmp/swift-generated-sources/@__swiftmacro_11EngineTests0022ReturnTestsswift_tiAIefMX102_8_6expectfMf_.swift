Testing.__checkPropertyAccess(decision.intents.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("decision.intents"),.__fromSyntaxNode("isEmpty")),comments: ["servers were started from data not known to be the newest"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:103:9-103:103
