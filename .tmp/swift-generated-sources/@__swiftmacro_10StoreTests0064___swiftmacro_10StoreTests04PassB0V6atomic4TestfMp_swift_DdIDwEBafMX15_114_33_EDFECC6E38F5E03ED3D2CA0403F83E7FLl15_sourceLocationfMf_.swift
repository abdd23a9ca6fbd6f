Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_10StoreTests04PassB0V6atomic4TestfMp_.swift:16:115-16:131
