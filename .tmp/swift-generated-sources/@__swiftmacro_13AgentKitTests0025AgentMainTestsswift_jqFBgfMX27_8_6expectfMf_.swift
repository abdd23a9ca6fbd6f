Testing.__checkBinaryOperation(AgentMain.baseName("/usr/lib/anvil/agents/scan-nut@site2"),{ $0 == $1() },"scan-nut",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"AgentMain.baseName("/usr/lib/anvil/agents/scan-nut@site2")"#),"==",.__fromStringLiteral(#""scan-nut""#, "scan-nut")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:28:9-28:90
