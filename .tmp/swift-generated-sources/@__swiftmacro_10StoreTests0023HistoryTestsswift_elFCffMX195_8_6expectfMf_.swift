Testing.__checkBinaryOperation(lines.prefix(4),{ $0 == $1() },["# site: dock-7 =1+1", "# zone: UTC", "# bin: 60 s", CSV.heading],expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.prefix(4)"),"==",.__fromSyntaxNode(##"["# site: dock-7 =1+1", "# zone: UTC", "# bin: 60 s", CSV.heading]"##)),comments: ["the file begins with \(lines.prefix(4))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:196:9-198:55
