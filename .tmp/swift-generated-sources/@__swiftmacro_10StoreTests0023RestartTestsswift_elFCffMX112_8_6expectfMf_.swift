Testing.__checkBinaryOperation(seen == seen.sorted(),{ $0 && $1() },seen.last == 149,expression: .__fromBinaryOperation(.__fromSyntaxNode("seen == seen.sorted()"),"&&",.__fromSyntaxNode("seen.last == 149")),comments: ["a reader saw passes in the order \(seen)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:113:9-113:103
