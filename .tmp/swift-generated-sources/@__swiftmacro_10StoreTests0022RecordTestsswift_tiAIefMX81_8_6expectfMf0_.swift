Testing.__checkValue(try texts { $0.atLeast = .warning } == ["lost", "load 90 % of ups1"],expression: .__fromSyntaxNode(#"try texts { $0.atLeast = .warning } == ["lost", "load 90 % of ups1"]"#),comments: ["events are not found by level"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:82:9-82:119
