Testing.__checkBinaryOperation(CSV.time(0) == "1970-01-01T00:00:00Z",{ $0 && $1() },CSV.time(1_709_210_096_789) == "2024-02-29T12:34:56Z",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"CSV.time(0) == "1970-01-01T00:00:00Z""#),"&&",.__fromSyntaxNode(#"CSV.time(1_709_210_096_789) == "2024-02-29T12:34:56Z""#)),comments: ["the time in UTC is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:208:9-210:40
