Testing.__checkValue(all.first { $0.part == part },expression: .__fromSyntaxNode("all.first { $0.part == part }"),comments: ["there is no series \(part)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:142:30-142:99
