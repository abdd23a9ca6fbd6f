Testing.__checkBinaryOperation(found.map(\.since) == [changed, begin],{ $0 && $1() },found.map(\.endedAt) == [end, changed],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.since) == [changed, begin]"#),"&&",.__fromSyntaxNode(#"found.map(\.endedAt) == [end, changed]"#)),comments: ["the findings have other times"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:137:9-138:127
