Testing.__checkBinaryOperation(changes,{ $0 == $1() },[
                HistoryChange(at: Moment(milliseconds: Host.start + 5000), value: .number(40)),
                HistoryChange(at: Moment(milliseconds: stopped.milliseconds + 1), value: nil),
                HistoryChange(at: host.at, value: .number(40)),
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("changes"),"==",.__fromSyntaxNode("[\n                HistoryChange(at: Moment(milliseconds: Host.start + 5000), value: .number(40)),\n                HistoryChange(at: Moment(milliseconds: stopped.milliseconds + 1), value: nil),\n                HistoryChange(at: host.at, value: .number(40)),\n            ]")),comments: ["the changes show no gap: \(changes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:120:9-125:54
