Testing.__checkBinaryOperation(power.input,{ $0 == $1() },.good,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.input"),"==",.__fromSyntaxNode(".good")),comments: ["\(path): one bad number makes the source \(power.input)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:84:17-84:105
