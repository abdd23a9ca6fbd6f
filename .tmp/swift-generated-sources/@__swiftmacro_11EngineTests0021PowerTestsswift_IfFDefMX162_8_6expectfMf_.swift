Testing.__checkBinaryOperation(pair.run(1190).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1190).said"),"==",.__fromSyntaxNode("[]")),comments: [.__line("// Alone each UPS had 1800 s; the floor is unknown then, so 600 s: 1200 s after the loss, held 120 s."),"n1 stops though its last known hold-up is not used up"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:163:9-163:100
