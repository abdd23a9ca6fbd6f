Testing.__checkPropertyAccess(again.self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("again"),.__fromSyntaxNode("isEmpty")), false),comments: ["a recording run without changes passed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:61:9-61:74
