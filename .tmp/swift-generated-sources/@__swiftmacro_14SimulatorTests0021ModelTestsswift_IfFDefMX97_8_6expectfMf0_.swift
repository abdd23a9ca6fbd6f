Testing.__checkBinaryOperation(result.violations.first?.because,{ $0 == $1() },"expected srv1 on n2, but it is running on n1",expression: .__fromBinaryOperation(.__fromSyntaxNode("result.violations.first?.because"),"==",.__fromStringLiteral(#""expected srv1 on n2, but it is running on n1""#, "expected srv1 on n2, but it is running on n1")),comments: ["\(result.violations)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:98:9-98:124
