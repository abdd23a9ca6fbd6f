nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V9afterHeat4TestfMp_.swift:4:159-4:169
