Testing.__checkValue(exists,expression: .__fromSyntaxNode("exists"),comments: ["\(page) links to \(target), which is not there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:19:17-19:82
