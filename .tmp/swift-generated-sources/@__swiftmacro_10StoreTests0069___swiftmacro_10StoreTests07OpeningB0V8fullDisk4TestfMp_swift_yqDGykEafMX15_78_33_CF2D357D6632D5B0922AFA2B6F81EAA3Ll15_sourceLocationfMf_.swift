Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V8fullDisk4TestfMp_.swift:16:79-16:95
