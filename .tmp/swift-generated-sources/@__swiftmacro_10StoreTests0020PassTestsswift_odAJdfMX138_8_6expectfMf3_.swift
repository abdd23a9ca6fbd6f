Testing.__checkBinaryOperation(summary.bootID == "boot-1",{ $0 && $1() },summary.wallMilliseconds == pass.wallMilliseconds,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"summary.bootID == "boot-1""#),"&&",.__fromSyntaxNode("summary.wallMilliseconds == pass.wallMilliseconds")),comments: ["the pass is listed as \(summary)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:139:9-140:129
