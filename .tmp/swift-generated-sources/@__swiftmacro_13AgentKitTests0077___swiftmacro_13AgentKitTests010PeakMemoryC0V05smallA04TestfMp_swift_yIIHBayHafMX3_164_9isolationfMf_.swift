nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_.swift:4:165-4:175
