Testing.__checkPropertyAccess(foreign.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("foreign"),.__fromSyntaxNode("isEmpty")),comments: ["\(file.path) imports \(foreign): that alone costs an agent 40 MB on disk and milliseconds at each start"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:63:13-65:123
