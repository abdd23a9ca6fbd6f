Testing.__checkBinaryOperation(third.alert("host.n1.waits")?.level,{ $0 == $1() },.critical,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"third.alert("host.n1.waits")?.level"#),"==",.__fromSyntaxNode(".critical")),comments: ["nobody is told that it is not booted any more"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:136:9-136:115
