nil                                                                                                                             

// original-source-range: @__swiftmacro_10CycleTests09FactTableB0V7failing4TestfMp_.swift:4:159-4:169
