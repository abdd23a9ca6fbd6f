Testing.__checkBinaryOperation(Set(all.map(\.part)),{ $0 == $1() },["", "input", "output", "charge"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Set(all.map(\.part))"#),"==",.__fromSyntaxNode(#"["", "input", "output", "charge"]"#)),comments: ["power has the series \(all.map(\.part))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:140:9-140:118
