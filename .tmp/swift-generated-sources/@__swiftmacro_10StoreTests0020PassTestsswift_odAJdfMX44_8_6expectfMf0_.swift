Testing.__checkBinaryOperation(power.rowsWritten,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("power.rowsWritten"),"==",.__fromSyntaxNode("3")),comments: ["a changed charge cost \(power.rowsWritten) rows: history holds more than the charge"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:45:9-45:127
