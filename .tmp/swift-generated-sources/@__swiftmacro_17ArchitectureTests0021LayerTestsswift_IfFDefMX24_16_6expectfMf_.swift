Testing.__checkBinaryOperation(objection,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("objection"),"==",.__fromSyntaxNode("nil")),comments: ["\(file.path):\(line) imports \(imported), but \(objection ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:25:17-25:110
