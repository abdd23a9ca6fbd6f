Testing.__checkBinaryOperation(lines.temperatures.map(\.key),{ $0 == $1() },["inlet"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines.temperatures.map(\.key)"#),"==",.__fromSyntaxNode(#"["inlet"]"#)),comments: ["the inlet is lost: \(lines.temperatures)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:74:9-74:104
