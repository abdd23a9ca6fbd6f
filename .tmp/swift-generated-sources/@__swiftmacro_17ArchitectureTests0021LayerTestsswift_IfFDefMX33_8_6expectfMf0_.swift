Testing.__checkPropertyAccess(table.ours.subtracting(modules).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("table.ours.subtracting(modules)"),.__fromSyntaxNode("isEmpty")),comments: ["a row without a module: \(table.ours.subtracting(modules).sorted())"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:34:9-34:128
