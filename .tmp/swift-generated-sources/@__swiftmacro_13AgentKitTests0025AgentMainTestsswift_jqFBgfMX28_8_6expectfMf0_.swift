Testing.__checkBinaryOperation(AgentMain.baseName("scan-nut"),{ $0 == $1() },"scan-nut",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentMain.baseName("scan-nut")"#),"==",.__fromStringLiteral(#""scan-nut""#, "scan-nut")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:29:9-29:62
