Testing.__checkBinaryOperation(lines.readings.first { $0.key == key }?.value,{ $0 == $1() },.text("present"),expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.readings.first { $0.key == key }?.value"),"==",.__fromSyntaxNode(#".text("present")"#)),comments: ["\(key) is not present"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:36:13-36:112
