Testing.__checkBinaryOperation(power.input == .bad,{ $0 && $1() },power.output == .battery,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.input == .bad"),"&&",.__fromSyntaxNode("power.output == .battery")),comments: ["\(name) is on battery, but its input is \(power.input)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:59:13-59:127
