Testing.__checkBinaryOperation(error.line == bad.line,{ $0 && $1() },error.column == bad.column,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.line == bad.line"),"&&",.__fromSyntaxNode("error.column == bad.column")),comments: ["the place is \(error) for: \(bad.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:139:13-139:116
