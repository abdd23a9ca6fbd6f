nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests09FactTableB0V9vanishing4TestfMp_.swift:5:99-5:109
