nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests09FactTableB0V9vanishing4TestfMp_.swift:4:161-4:171
