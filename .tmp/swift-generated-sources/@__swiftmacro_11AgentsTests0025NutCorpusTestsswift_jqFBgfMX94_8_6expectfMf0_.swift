Testing.__checkBinaryOperation(lines.powers.first?.runtimeSeconds,{ $0 == $1() },2700,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.powers.first?.runtimeSeconds"),"==",.__fromSyntaxNode("2700")),comments: ["the sample has 2700 s left"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:95:9-95:90
