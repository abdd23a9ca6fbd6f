Testing.__checkBinaryOperation(power.input == .good,{ $0 && $1() },power.output == .mains,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.input == .good"),"&&",.__fromSyntaxNode("power.output == .mains")),comments: ["\(name) is on line, but its input is \(power.input)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:56:13-56:123
