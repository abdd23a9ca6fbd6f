Testing.__checkBinaryOperation(Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", path),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", path)"#),"==",.__fromSyntaxNode("0")),comments: ["mounting a tmpfs failed"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:169:13-169:124
