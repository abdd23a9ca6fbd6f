Testing.__checkPropertyAccess(hosted.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("hosted"),.__fromSyntaxNode("isEmpty")),comments: ["\(intent.host) withdraws with servers on it (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:77:17-77:102
