Testing.__checkBinaryOperation(lines.healths.first?.state,{ $0 == $1() },.bad,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.healths.first?.state"),"==",.__fromSyntaxNode(".bad")),comments: ["\(name) fails its own check, but no finding says so"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:49:17-49:115
