Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_9LiveTests04KillB0V4kill4TestfMp_.swift:13:123-13:139
