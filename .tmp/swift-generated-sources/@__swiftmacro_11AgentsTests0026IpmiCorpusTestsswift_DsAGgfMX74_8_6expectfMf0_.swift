Testing.__checkBinaryOperation(lines.temperatures.first?.value,{ $0 == $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.temperatures.first?.value"),"==",.__fromSyntaxNode("20")),comments: ["the inlet has 20 C"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:75:9-75:77
