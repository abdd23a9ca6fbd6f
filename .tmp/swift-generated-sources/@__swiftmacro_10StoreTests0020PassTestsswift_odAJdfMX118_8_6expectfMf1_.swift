Testing.__checkClosureCall(throws: StoreError.self,performing: { try reader.record(host.pass([:])) },expression: .__fromSyntaxNode("try reader.record(host.pass([:]))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:119:9-119:79
