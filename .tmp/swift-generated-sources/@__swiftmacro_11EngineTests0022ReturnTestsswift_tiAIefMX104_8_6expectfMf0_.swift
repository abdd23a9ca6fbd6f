Testing.__checkBinaryOperation(alert?.level == .critical,{ $0 && $1() },alert?.text.contains("n2") == true,expression: .__fromBinaryOperation(.__fromSyntaxNode("alert?.level == .critical"),"&&",.__fromSyntaxNode(#"alert?.text.contains("n2") == true"#)),comments: ["nobody is told which peer it waits for"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:105:9-105:123
