Testing.__checkBinaryOperation(keys,{ $0 == $1() },["psu1.state", "psu2.state"],expression: .__fromBinaryOperation(.__fromSyntaxNode("keys"),"==",.__fromSyntaxNode(#"["psu1.state", "psu2.state"]"#)),comments: ["the supplies are \(keys)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:62:9-62:82
