Testing.__checkBinaryOperation(lines.healths.first?.state,{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.healths.first?.state"),"==",.__fromSyntaxNode(".unknown")),comments: ["a drive that cannot be opened must be unknown"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:67:9-67:105
