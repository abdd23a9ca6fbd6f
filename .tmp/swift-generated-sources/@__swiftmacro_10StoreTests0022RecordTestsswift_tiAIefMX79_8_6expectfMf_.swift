Testing.__checkValue(try texts { _ in }.count == 4 && texts { _ in }.first == "load 90 of ups1",expression: .__fromSyntaxNode(#"try texts { _ in }.count == 4 && texts { _ in }.first == "load 90 of ups1""#),comments: ["events are not listed, the newest first"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:80:9-81:131
