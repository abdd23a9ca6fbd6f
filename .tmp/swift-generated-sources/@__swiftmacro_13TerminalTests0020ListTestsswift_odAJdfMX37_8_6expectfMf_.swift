Testing.__checkBinaryOperation(all.lines.map(\.key),{ $0 == $1() },["cpu1", "output", "charge", "runtime", "fan1"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"all.lines.map(\.key)"#),"==",.__fromSyntaxNode(#"["cpu1", "output", "charge", "runtime", "fan1"]"#)),comments: ["the order is another one: \(all.lines.map(\.key))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:38:9-40:65
