Testing.__checkBinaryOperation(found.count { $0.max == 99 },{ $0 <= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.count { $0.max == 99 }"),"<=",.__fromSyntaxNode("2")),comments: ["in \(columns) columns the spike is smeared"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:95:13-95:101
