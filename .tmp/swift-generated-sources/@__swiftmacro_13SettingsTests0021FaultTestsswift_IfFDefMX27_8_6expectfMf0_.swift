Testing.__checkBinaryOperation(found.first?.hasPrefix("3:3: port: this key is already there in line 2"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.first?.hasPrefix("3:3: port: this key is already there in line 2")"#),"==",.__fromSyntaxNode("true")),comments: ["the duplicate is told as \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:28:9-29:131
