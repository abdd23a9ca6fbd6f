nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests010PeakMemoryC0V6status4TestfMp_.swift:4:163-4:173
