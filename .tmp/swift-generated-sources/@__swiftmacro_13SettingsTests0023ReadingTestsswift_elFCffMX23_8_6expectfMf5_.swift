Testing.__checkBinaryOperation(settings.site.hosts.map(\.name),{ $0 == $1() },["n1", "n2", "s1"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.site.hosts.map(\.name)"#),"==",.__fromSyntaxNode(#"["n1", "n2", "s1"]"#)),comments: ["nodes do not come first among the hosts"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:24:9-24:114
