Testing.__checkBinaryOperation(lines,{ $0 == $1() },[
                "Name  Value  What", "cpu1  61 °C  the first processor of this host and nothing else", "温度      7  short",
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("lines"),"==",.__fromSyntaxNode(#"[\#n                "Name  Value  What", "cpu1  61 °C  the first processor of this host and nothing else", "温度      7  short",\#n            ]"#)),comments: ["the table does not line up"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:19:9-22:45
