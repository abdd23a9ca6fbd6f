Testing.__checkBinaryOperation(set.moment(wallMilliseconds: moment.milliseconds + 3_600_000),{ $0 == $1() },moment,expression: .__fromBinaryOperation(.__fromSyntaxNode("set.moment(wallMilliseconds: moment.milliseconds + 3_600_000)"),"==",.__fromSyntaxNode("moment")),comments: ["the way back is another one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:70:9-70:120
