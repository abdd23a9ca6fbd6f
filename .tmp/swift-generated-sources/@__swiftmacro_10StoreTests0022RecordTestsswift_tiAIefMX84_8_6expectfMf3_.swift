Testing.__checkValue(try texts { $0.text = "90 %" } == ["load 90 % of ups1"],expression: .__fromSyntaxNode(#"try texts { $0.text = "90 %" } == ["load 90 % of ups1"]"#),comments: ["a percent sign is taken for a joker"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:85:9-85:112
