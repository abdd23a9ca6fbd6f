Testing.__checkBinaryOperation(escaped("a\u{1}<b>&\"'"),{ $0 == $1() },"a\u{FFFD}&lt;b&gt;&amp;&quot;&#39;",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"escaped("a\u{1}<b>&\"'")"#),"==",.__fromStringLiteral(#""a\u{FFFD}&lt;b&gt;&amp;&quot;&#39;""#, "a�&lt;b&gt;&amp;&quot;&#39;")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:30:9-30:82
