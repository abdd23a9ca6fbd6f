Testing.__checkBinaryOperation(checkup("cluster") {
                $0.tools = []; $0.nodesConfigured = 2
            }?.needed,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("cluster") {\#n                $0.tools = []; $0.nodesConfigured = 2\#n            }?.needed"#),"==",.__fromSyntaxNode("true")),comments: ["a pair without a cluster passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:105:9-108:66
