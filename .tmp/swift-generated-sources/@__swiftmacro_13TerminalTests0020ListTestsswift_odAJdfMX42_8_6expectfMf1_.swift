Testing.__checkBinaryOperation(found.kinds,{ $0 == $1() },["fan", "power", "temperature"],expression: .__fromBinaryOperation(.__fromSyntaxNode("found.kinds"),"==",.__fromSyntaxNode(#"["fan", "power", "temperature"]"#)),comments: ["a filter hides what could be asked for"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:43:9-43:106
