Testing.__checkBinaryOperation(battery?.powers.first?.output,{ $0 == $1() },.battery,expression: .__fromBinaryOperation(.__fromSyntaxNode("battery?.powers.first?.output"),"==",.__fromSyntaxNode(".battery")),comments: ["a real upsd says OB, but the source is not on battery"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:31:9-31:116
