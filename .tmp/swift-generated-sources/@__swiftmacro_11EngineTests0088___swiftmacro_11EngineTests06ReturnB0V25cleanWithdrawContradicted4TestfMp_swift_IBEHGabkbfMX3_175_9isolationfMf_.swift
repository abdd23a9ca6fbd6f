nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V25cleanWithdrawContradicted4TestfMp_.swift:4:176-4:186
