Testing.__checkValue(try texts { $0.host = "n2" } == ["load 90 % of ups1"],expression: .__fromSyntaxNode(#"try texts { $0.host = "n2" } == ["load 90 % of ups1"]"#),comments: ["events are not found by host"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:83:9-83:103
