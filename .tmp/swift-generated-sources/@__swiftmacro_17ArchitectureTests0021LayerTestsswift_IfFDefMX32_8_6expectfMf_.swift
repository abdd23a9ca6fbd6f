Testing.__checkPropertyAccess(modules.subtracting(table.ours).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("modules.subtracting(table.ours)"),.__fromSyntaxNode("isEmpty")),comments: ["no row in ARCHITECTURE.md: \(modules.subtracting(table.ours).sorted())"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:33:9-33:131
