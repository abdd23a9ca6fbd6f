Testing.__checkValue(try texts { _ in }.first == "stopped" && store.dataVersion() > version,expression: .__fromSyntaxNode(#"try texts { _ in }.first == "stopped" && store.dataVersion() > version"#),comments: ["an event without a pass is not kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:93:9-93:127
