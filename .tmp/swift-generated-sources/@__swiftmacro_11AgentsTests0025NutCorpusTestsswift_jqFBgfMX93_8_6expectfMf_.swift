Testing.__checkBinaryOperation(lines.powers.first?.input,{ $0 == $1() },.bad,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.powers.first?.input"),"==",.__fromSyntaxNode(".bad")),comments: ["the sample is on battery"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:94:9-94:79
