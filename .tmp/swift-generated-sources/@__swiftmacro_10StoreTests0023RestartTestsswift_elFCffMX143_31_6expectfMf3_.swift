Testing.__checkValue(try scratch.sqlite("PRAGMA integrity_check") == "ok",expression: .__fromSyntaxNode(#"try scratch.sqlite("PRAGMA integrity_check") == "ok""#),comments: ["the database is damaged"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:144:32-144:120
