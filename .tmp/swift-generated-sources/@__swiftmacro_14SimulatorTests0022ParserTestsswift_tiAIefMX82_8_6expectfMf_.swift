Testing.__checkBinaryOperation(scenario.blocks.last?.command,{ $0 == $1() },good.command,expression: .__fromBinaryOperation(.__fromSyntaxNode("scenario.blocks.last?.command"),"==",.__fromSyntaxNode("good.command")),comments: ["\(good.text) was read as something else"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:83:9-83:106
