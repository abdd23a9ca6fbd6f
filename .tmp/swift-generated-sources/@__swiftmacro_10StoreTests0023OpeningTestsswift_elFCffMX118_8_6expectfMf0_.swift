Testing.__checkValue(try store.seats() == ["n7"] && store.events().count == 1,expression: .__fromSyntaxNode(#"try store.seats() == ["n7"] && store.events().count == 1"#),comments: ["an older database cannot be written after its update"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:119:9-119:130
