Testing.__checkBinaryOperation(CSV.cell("=1+1") == "\"'=1+1\"" && CSV.cell("-x") == "\"'-x\"",{ $0 && $1() },CSV.cell("n1") == "n1",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"CSV.cell("=1+1") == "\"'=1+1\"" && CSV.cell("-x") == "\"'-x\"""#),"&&",.__fromSyntaxNode(#"CSV.cell("n1") == "n1""#)),comments: ["formulas are not defused"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:206:9-207:130
