Testing.__checkBinaryOperation(table.objection(to: foreign, in: file),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.objection(to: foreign, in: file)"),"!=",.__fromSyntaxNode("nil")),comments: ["Engine may import \(foreign), says the table, and that cannot be meant"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:73:9-75:86
