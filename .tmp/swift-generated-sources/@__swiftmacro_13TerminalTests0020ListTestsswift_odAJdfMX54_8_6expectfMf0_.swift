Testing.__checkValue(report.states.allSatisfy { !$0.fresh },expression: .__fromSyntaxNode("report.states.allSatisfy { !$0.fresh }"),comments: ["programs are told that its facts are fresh"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:55:9-55:102
