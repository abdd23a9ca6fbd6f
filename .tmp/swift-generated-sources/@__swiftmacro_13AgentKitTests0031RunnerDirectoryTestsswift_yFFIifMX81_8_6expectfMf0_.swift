Testing.__checkBinaryOperation(word("scan-kind") == .text("one"),{ $0 && $1() },word("scan-kind@two") == .text("two"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"word("scan-kind") == .text("one")"#),"&&",.__fromSyntaxNode(#"word("scan-kind@two") == .text("two")"#)),comments: ["settings reach the wrong instance"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:82:9-82:129
