Testing.__checkBinaryOperation(power.chargePercent.map { abs($0 - charge) <= 0.5 },{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.chargePercent.map { abs($0 - charge) <= 0.5 }"),"==",.__fromSyntaxNode("true")),comments: ["\(name): the charge is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:64:13-64:112
