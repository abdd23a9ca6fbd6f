Testing.__checkValue(report.lines.allSatisfy { !$0.fresh },expression: .__fromSyntaxNode("report.lines.allSatisfy { !$0.fresh }"),comments: ["programs are told that an old value is fresh"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:27:9-27:103
