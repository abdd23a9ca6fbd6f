Testing.__checkBinaryOperation(h(.a, .href(place)).html(),{ $0 == $1() },"<a href=\"#\"></a>",expression: .__fromBinaryOperation(.__fromSyntaxNode("h(.a, .href(place)).html()"),"==",.__fromStringLiteral(##""<a href=\"#\"></a>""##, ##"<a href="#"></a>"##)),comments: ["a link to \(place) is written out"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:37:9-37:105
