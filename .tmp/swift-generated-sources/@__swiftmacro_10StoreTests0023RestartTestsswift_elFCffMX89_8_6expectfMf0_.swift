Testing.__checkValue(try store.seats().isEmpty && store.dataVersion() == 0,expression: .__fromSyntaxNode("try store.seats().isEmpty && store.dataVersion() == 0"),comments: ["an empty database has seats"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:90:9-90:102
