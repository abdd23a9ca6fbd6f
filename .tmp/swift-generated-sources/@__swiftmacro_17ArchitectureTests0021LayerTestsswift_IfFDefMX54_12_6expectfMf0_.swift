Testing.__checkPropertyAccess(foreign.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("foreign"),.__fromSyntaxNode("isEmpty")),comments: ["\(file.path) imports \(foreign): the core reads no clock, no file and no locale"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:55:13-55:120
