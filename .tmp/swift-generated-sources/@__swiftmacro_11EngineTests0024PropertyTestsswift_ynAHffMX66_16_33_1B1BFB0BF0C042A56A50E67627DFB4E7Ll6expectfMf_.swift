Testing.__checkBinaryOperation(intent.rule == .p4,{ $0 || $1() },intent.rule == .t3,expression: .__fromBinaryOperation(.__fromSyntaxNode("intent.rule == .p4"),"||",.__fromSyntaxNode("intent.rule == .t3")),comments: ["\(intent.rule) takes the last node away (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:67:17-67:124
