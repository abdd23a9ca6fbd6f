Testing.__checkBinaryOperation(seat.tracks == [key: "{\"a\":1}"],{ $0 && $1() },seat.digest == "digest",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"seat.tracks == [key: "{\"a\":1}"]"#),"&&",.__fromSyntaxNode(#"seat.digest == "digest""#)),comments: ["tracks or digest came back otherwise"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:78:9-78:118
