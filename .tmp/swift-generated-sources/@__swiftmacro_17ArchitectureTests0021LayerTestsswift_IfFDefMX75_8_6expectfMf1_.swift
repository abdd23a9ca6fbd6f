Testing.__checkBinaryOperation(table.objection(to: "Facts", in: file),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"table.objection(to: "Facts", in: file)"#),"==",.__fromSyntaxNode("nil")),comments: ["Engine may not import Facts, says the table, and that cannot be meant"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:76:9-78:10
