Testing.__checkValue(try scratch.sqlite("SELECT count(*) FROM coverage") == "1",expression: .__fromSyntaxNode(#"try scratch.sqlite("SELECT count(*) FROM coverage") == "1""#),comments: ["the time in which the agent ran is in pieces"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:62:9-62:124
