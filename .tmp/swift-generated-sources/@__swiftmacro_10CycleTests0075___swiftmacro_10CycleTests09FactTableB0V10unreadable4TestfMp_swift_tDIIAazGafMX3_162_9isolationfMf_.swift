nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests09FactTableB0V10unreadable4TestfMp_.swift:4:163-4:173
