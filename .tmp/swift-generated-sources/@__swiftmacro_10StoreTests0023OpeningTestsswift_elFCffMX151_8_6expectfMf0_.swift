Testing.__checkValue(try store.load(host: "n1").facts == kept.facts.values.sorted { $0.key < $1.key },expression: .__fromSyntaxNode(#"try store.load(host: "n1").facts == kept.facts.values.sorted { $0.key < $1.key }"#),comments: ["a full disk left half a pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:152:9-152:130
