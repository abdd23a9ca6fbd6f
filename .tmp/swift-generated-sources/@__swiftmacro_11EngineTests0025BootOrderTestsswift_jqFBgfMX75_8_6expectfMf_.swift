Testing.__checkBinaryOperation(off.run(300).said,{ $0 == $1() },["R1 boot n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(300).said"),"==",.__fromSyntaxNode(#"["R1 boot n1"]"#)),comments: ["two hosts were booted on one UPS at once"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:76:9-76:97
