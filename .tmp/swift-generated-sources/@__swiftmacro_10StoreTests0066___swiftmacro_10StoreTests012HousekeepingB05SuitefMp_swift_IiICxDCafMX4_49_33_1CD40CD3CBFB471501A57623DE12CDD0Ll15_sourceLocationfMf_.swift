Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB05SuitefMp_.swift:5:50-5:66
