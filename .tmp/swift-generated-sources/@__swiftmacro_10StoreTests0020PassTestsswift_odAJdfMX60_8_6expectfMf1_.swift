Testing.__checkValue(try store.record(host.pass(Self.lines)) == .one,expression: .__fromSyntaxNode("try store.record(host.pass(Self.lines)) == .one"),comments: ["after a refused pass the next one is not a plain one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:61:9-61:121
