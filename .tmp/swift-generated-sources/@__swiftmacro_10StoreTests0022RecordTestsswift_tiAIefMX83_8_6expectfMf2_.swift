Testing.__checkValue(try texts { $0.text = "DRIVE" } == ["lost", "drive found"],expression: .__fromSyntaxNode(#"try texts { $0.text = "DRIVE" } == ["lost", "drive found"]"#),comments: ["events are not found by text and key"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:84:9-84:116
